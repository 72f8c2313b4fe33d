import type { Span } from '../../source/span.js';
import { nounPhraseAt } from '../noun-phrase.js';
import type { EnglishChange } from './change.js';
import type { EnglishClaim } from './reading.js';

/** How far a number within the whole may reach: of the 142 counties. */
const REACH = 40;
const SHARES: ReadonlySet<string> = new Set(['percentage', 'fraction']);
const OF = /^ of (?:it|them|which|whom)\b|^ of (?:(?:the|all|its) [\d,.]+ )?/i;

/** half the buses. */
const HALF_THE = /^ (?=(?:the|all|its) [a-z])/i;

/** The whole of a share: the country's total area of 60% of the country's total area. Null where it is no share of anything named. */
export const readEnglishWhole = (
  text: string,
  { mention, tail }: EnglishClaim,
  change: EnglishChange | null,
): Span | null => {
  if (!SHARES.has(mention.quantity.kind) || change !== null) return null;
  const after = text.slice(tail.start, tail.start + REACH);
  const match =
    OF.exec(after) ?? (/half$/i.test(text.slice(mention.start, mention.end)) ? HALF_THE.exec(after) : null);
  if (match === null || !match[0].endsWith(' ')) return null;
  const whole = nounPhraseAt(text, tail.start + match[0].length);
  const more =
    whole !== null && text.startsWith(' of ', whole.end) ? nounPhraseAt(text, whole.end + 4) : null;
  return whole === null || more === null ? whole : { start: whole.start, end: more.end };
};
