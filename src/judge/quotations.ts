import type { Span } from '../source/span.js';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

/** Offset of the opening mark that is still open at `at`, looking back at most `reach` characters, or -1. */
const openingBefore = (text: string, at: number, reach: number): number => {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const character = text.charAt(i);
    if (PAIRS.has(character)) return i;
    if ([...PAIRS.values()].includes(character)) return -1;
  }
  return -1;
};

/** The text between the quotation marks around a span, without the marks, if it is no longer than `reach`. */
export const quotationAround = (text: string, span: Span, reach: number): Span | null => {
  const opening = openingBefore(text, span.start, reach);
  const mark = PAIRS.get(text.charAt(opening));
  if (mark === undefined) return null;
  const length = text.slice(span.end, opening + 2 + reach).indexOf(mark);
  return length < 0 ? null : { start: opening + 1, end: span.end + length };
};
