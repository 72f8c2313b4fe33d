import { numeralCharacters } from '../lexicon/judge-numeral-characters.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { Disposition, Mention } from './mention.js';

const WORD: Disposition = { claim: false, reason: 'word', rule: 'remainder' };
const DATE: Disposition = { claim: false, reason: 'date', rule: 'remainder' };

/** The text between the mentions, in order. */
const gapsBetween = (mentions: readonly Span[], length: number): Span[] => {
  const gaps: Span[] = [];
  let start = 0;
  for (const mention of mentions) {
    if (mention.start > start) gaps.push({ start, end: mention.start });
    start = Math.max(start, mention.end);
  }
  if (length > start) gaps.push({ start, end: length });
  return gaps;
};

/** Runs of numeral characters within a stretch of the text. */
const runsIn = (text: string, { start, end }: Span): Span[] => {
  const runs: Span[] = [];
  for (let at = start; at < end; at++) {
    if (!numeralCharacters.has(text.charAt(at))) continue;
    const from = at;
    while (at + 1 < end && numeralCharacters.has(text.charAt(at + 1))) at++;
    runs.push({ start: from, end: at + 1 });
  }
  return runs;
};

/**
 * Adds the numeral characters that no numeral was read from, adjacent ones together: 伍 in 队伍 and 万 in 万州 as words,
 * 一 in 星期一 as part of a date. `mentions` are in order; so is what comes back.
 */
export const withRemainder = (
  { text, times }: { readonly text: string; readonly times: readonly TimeExpression[] },
  mentions: readonly Mention[],
  ofRole: Disposition | null,
): readonly Mention[] => {
  const runs = gapsBetween(mentions, text.length).flatMap((gap) => runsIn(text, gap));
  if (runs.length === 0) return mentions;
  let next = 0;
  const rest = runs.map((run): Mention => {
    while ((times[next]?.end ?? Infinity) <= run.start) next++;
    const isDated = (times[next]?.start ?? Infinity) < run.end;
    return { ...run, numerals: [], quantity: null, disposition: ofRole ?? (isDated ? DATE : WORD) };
  });
  return [...mentions, ...rest].toSorted((a, b) => a.start - b.start);
};
