import type { Span } from '../../source/span.js';

const PARTS = /,? and |, /;

/**
 * The parts of a phrase that numbers are handed out to: rice and wheat for two. Null where there are not as many as
 * numbers, so that the phrase is one.
 */
export const partsOf = (text: string, { start, end }: Span, count: number): readonly Span[] | null => {
  const written = text.slice(start, end).split(PARTS);
  if (count < 2 || written.length !== count) return null;
  let at = start;
  return written.map((part) => {
    const from = text.indexOf(part, at);
    at = from + part.length;
    return { start: from, end: at };
  });
};
