import type { Span } from '../../source/span.js';
import { nounPhraseAt } from '../noun-phrase.js';
import type { EnglishChange } from './change.js';
import { slice, type EnglishClaim } from './reading.js';

const SHARES: ReadonlySet<string> = new Set(['percentage', 'fraction']);
const OF = /^ of (?:it|them|which|whom)\b|^ of /i;

/** The whole of a share: the country's total area of 60% of the country's total area. Null where it is no share of anything named. */
export const readEnglishWhole = (
  text: string,
  { mention, tail }: EnglishClaim,
  change: EnglishChange | null,
): Span | null => {
  if (!SHARES.has(mention.quantity.kind) || change !== null) return null;
  const match = OF.exec(slice(text, tail));
  if (match === null || match[0] !== ' of ') return null;
  const whole = nounPhraseAt(text, tail.start + match[0].length);
  const more =
    whole !== null && text.startsWith(' of ', whole.end) ? nounPhraseAt(text, whole.end + 4) : null;
  return whole === null || more === null ? whole : { start: whole.start, end: more.end };
};
