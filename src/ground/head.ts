import { actionVerbs } from '../lexicon/action-verbs.js';
import { clauseOpeners } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';

const openers = new Set(clauseOpeners);
const verbs = new Set(actionVerbs);

const isEmpty = (span: Span): boolean => span.start >= span.end;

/** Drops times, joints and opening words off the front: 2022年,太原市… gives 太原市…. */
export const trimHead = (
  text: string,
  head: Span,
  times: readonly TimeExpression[],
  wordsOf: (span: Span) => readonly Word[],
): Span => {
  let start = head.start;
  for (;;) {
    const skipped = /^[\s、,;:·●—-]+/.exec(text.slice(start, start + 8));
    if (skipped !== null) start += skipped[0].length;
    const time = times.find((expression) => expression.start <= start && start < expression.end);
    if (time !== undefined) start = time.end;
    if (skipped === null && time === undefined) break;
  }
  let end = head.end;
  while (end > start && /[\s、,;:“(]/.test(text.charAt(end - 1))) end--;
  if (start >= end) return { start: end, end };
  const first = wordsOf({ start, end: Math.min(end, start + 12) })[0];
  if (first === undefined || !openers.has(first.text)) return { start, end };
  return trimHead(text, { start: Math.min(first.end, end), end }, times, wordsOf);
};

/** What the last transitive verb of the head governs: 破获电诈案件 gives 电诈案件. The head itself where there is none. */
export const objectOf = (head: Span, words: readonly Word[]): Span => {
  let start = head.start;
  words.forEach((word, index) => {
    const governs = verbs.has(word.text) || (index === 0 && word.tag === 'v');
    if (governs && head.end - word.end >= 2) start = word.end;
  });
  return isEmpty({ start, end: head.end }) ? head : { start, end: head.end };
};

const CONJUNCTION = /、|以及|和|与|及/g;

/** The members of a coordination: 出口机电产品、劳动密集型产品 gives two; 刑事、治安警情 gives 刑事 and 治安警情. */
export const conjunctsOf = (text: string, head: Span): readonly Span[] => {
  const parts: Span[] = [];
  let start = head.start;
  for (const match of text.slice(head.start, head.end).matchAll(CONJUNCTION)) {
    parts.push({ start, end: head.start + match.index });
    start = head.start + match.index + match[0].length;
  }
  parts.push({ start, end: head.end });
  return parts.filter((part) => !isEmpty(part));
};

/**
 * Hands a coordination out to as many numbers: each gets its own conjunct, and what the last conjunct has beyond
 * its first word is shared (刑事、治安警情 gives 刑事+警情 and 治安警情). Null where the counts differ.
 */
export const distribute = (
  text: string,
  head: Span,
  count: number,
  wordsOf: (span: Span) => readonly Word[],
): readonly (readonly Span[])[] | null => {
  const parts = conjunctsOf(text, head);
  const last = parts.at(-1);
  if (count < 2 || parts.length !== count || last === undefined) return null;
  const [first, second] = wordsOf(last);
  const shared = first !== undefined && second !== undefined ? { start: second.start, end: last.end } : null;
  return parts.map((part) => {
    const short = part.end - part.start <= 3 && part !== last;
    return short && shared !== null ? [part, shared] : [part];
  });
};
