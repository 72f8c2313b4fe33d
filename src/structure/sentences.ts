import type { Passage } from '../source/passage.js';

const PAIRS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  [')', '('],
  ['】', '【'],
  ['》', '《'],
]);
const OPENERS = new Set(PAIRS.values());
const BRACKETS = /[“”‘’「」『』()【】《》]/g;
const ENDS = /[。!?]+/g;
/** How many brackets opened and never closed are looked behind. */
const DEEPEST = 8;

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** The outermost pairs of brackets and quotation marks that are closed. */
const readPairs = (text: string): readonly Pair[] => {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const pairs: Pair[] = [];
  for (const { 0: mark, index } of text.matchAll(BRACKETS)) {
    if (OPENERS.has(mark)) {
      open.push({ mark, at: index });
      continue;
    }
    const wanted = PAIRS.get(mark);
    const depth = open.slice(-DEEPEST).findLastIndex((opener) => opener.mark === wanted);
    if (depth < 0) continue;
    const position = Math.max(0, open.length - DEEPEST) + depth;
    const start = open[position]?.at ?? 0;
    open.length = position;
    while ((pairs.at(-1)?.open ?? -1) > start) pairs.pop();
    pairs.push({ open: start, close: index });
  }
  return pairs;
};

/** A ? in an address is no end: ?id=3. The mark itself may be full-width, so the source is asked. */
const isInAddress = (raw: string, at: number): boolean => /^[?!][A-Za-z0-9=]/.test(raw.slice(at, at + 2));

/** Offsets at which the sentences of a folded text end. */
const sentenceEnds = (text: string, raw: string): readonly number[] => {
  const pairs = readPairs(text);
  const ends: number[] = [];
  let next = 0;
  for (const { 0: marks, index } of text.matchAll(ENDS)) {
    let end = index + marks.length;
    while ((pairs[next]?.close ?? Infinity) < index) next++;
    const pair = pairs[next];
    if (pair !== undefined && pair.open < index) {
      if (text[pair.open] === '《' || /[^。!?”’」』)】 ]/.test(text.slice(end, Math.min(pair.close, end + 8)))) continue;
      end = pair.close + 1;
    }
    while (end < text.length && /[”’」』)】]/.test(text.charAt(end))) end++;
    if (!isInAddress(raw, index) && end > (ends.at(-1) ?? 0)) ends.push(end);
  }
  return ends;
};

/**
 * Cuts a passage after 。！？ and the closing marks on them; not within 《》 and not within a quotation or bracket
 * that goes on: `他说：“先人后物。先老后少。”罗秀英…` is cut after the closing mark. ； cuts nothing.
 */
export const readSentences = (passage: Passage): readonly Passage[] => {
  const { text } = passage;
  const sentences: Passage[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text, passage.raw), text.length]) {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    let to = end;
    while (to > start && /\s/.test(text.charAt(to - 1))) to--;
    if (to > start) sentences.push(passage.slice(start, to));
    start = end;
  }
  return sentences;
};
