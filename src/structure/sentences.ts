import type { Passage } from '../source/passage.js';
import { englishRuns, englishSentenceEnds } from './english-sentences.js';

const PAIRS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  [')', '('],
  ['】', '【'],
  ['》', '《'],
]);
const CLOSERS = '”’」』)】';
/** How many brackets opened and never closed are looked behind, and how many are remembered at least. */
const DEEPEST = 8;

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Whether a code unit is one of “”‘’ () or 《》「」『』【】; told by ranges, for every character is asked. */
const isBracket = (code: number): boolean =>
  code === 0x28 || code === 0x29 || (code >= 0x2018 && code <= 0x201d) || (code >= 0x300a && code <= 0x3011);

/** Whether a code unit is 。 ! or ? */
const isStop = (code: number): boolean => code === 0x3002 || code === 0x21 || code === 0x3f;

/** The outermost pairs of brackets and quotation marks that are closed. */
const readPairs = (text: string): readonly Pair[] => {
  let open: { readonly mark: string; readonly at: number }[] = [];
  const pairs: Pair[] = [];
  const close = (mark: string, at: number): void => {
    const wanted = PAIRS.get(mark);
    if (wanted === undefined) {
      if (open.length >= 4 * DEEPEST) open = open.slice(-DEEPEST);
      open.push({ mark, at });
      return;
    }
    const first = Math.max(0, open.length - DEEPEST);
    const position = open.findLastIndex((opener, depth) => depth >= first && opener.mark === wanted);
    const start = open[position]?.at;
    if (start === undefined) return;
    open.length = position;
    while ((pairs.at(-1)?.open ?? -1) > start) pairs.pop();
    pairs.push({ open: start, close: at });
  };
  for (let at = 0; at < text.length; at++) if (isBracket(text.charCodeAt(at))) close(text.charAt(at), at);
  return pairs;
};

/** A ? in an address is no end: ?id=3. The mark itself may be full-width, so the source is asked. */
const isInAddress = (raw: string, at: number): boolean => /^[?!][A-Za-z0-9=]/.test(raw.slice(at, at + 2));

/** Whether a quotation or bracket says more after a stop within it; 《》 hold no sentences at all. */
const holds = (text: string, { open, close }: Pair, stop: number): boolean =>
  text[open] === '《' || /[^。!?”’」』)】 ]/.test(text.slice(stop, Math.min(close, stop + DEEPEST)));

/** Offsets at which the sentences of a folded text end. */
const sentenceEnds = (text: string, raw: string): readonly number[] => {
  const pairs = readPairs(text);
  const ends: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isStop(text.charCodeAt(end))) end++;
    while ((pairs[next]?.close ?? Infinity) < at) next++;
    const pair = pairs[next];
    const within = pair !== undefined && pair.open < at ? pair : null;
    const isEnd = !isInAddress(raw, at) && (within === null || !holds(text, within, end));
    if (isEnd && within !== null) end = within.close + 1;
    while (isEnd && end < text.length && CLOSERS.includes(text.charAt(end))) end++;
    if (isEnd) ends.push(end);
    at = end - 1;
  }
  return ends;
};

/** Cuts a passage at these offsets, in order, and leaves out the white space around each part. */
const cutAt = (passage: Passage, ends: readonly number[]): readonly Passage[] => {
  const { text } = passage;
  const parts: Passage[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    while (start < end && /\s/.test(text.charAt(start))) start++;
    let to = end;
    while (to > start && /\s/.test(text.charAt(to - 1))) to--;
    if (to > start) parts.push(to - start === passage.length ? passage : passage.slice(start, to));
    start = end;
  }
  return parts;
};

/** Cuts an English passage after its own stops, and English sentences out of a Chinese one. */
const cutEnglish = (passage: Passage): readonly Passage[] => {
  if (passage.language === 'en') return cutAt(passage, englishSentenceEnds(passage.text));
  const runs = englishRuns(passage.raw);
  return runs.length === 0
    ? [passage]
    : cutAt(
        passage,
        runs.flatMap(({ start, end }) => [start, end]),
      ).flatMap(cutEnglish);
};

/**
 * Cuts a passage after 。！？ and the closing marks on them; not within 《》 and not within a quotation or bracket
 * that goes on: `他说：“先人后物。先老后少。”罗秀英…` is cut after the closing mark. ； cuts nothing. English is cut after
 * its own full stops.
 */
export const readSentences = (passage: Passage): readonly Passage[] =>
  cutAt(passage, sentenceEnds(passage.text, passage.raw)).flatMap(cutEnglish);
