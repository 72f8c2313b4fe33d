import type { EnglishConstruct } from '../construct.js';
import { bareParts, counts } from '../plain-numeral.js';
import { quantityOf } from '../quantity.js';
import { readEnglishUnit } from '../unit.js';

const RANKS_BEFORE =
  /\b(?:ranks?|ranked|ranking|placed?|came|comes|stood|moved up to|rose to|to|from) (?:as )?(?:the )?$/i;
const RANKED_BEFORE = /\b(?:ranks?|ranked|ranking|placed) (?:as )?(?:the |at )?$/i;
const RANKS_AFTER = /^[ -](?:largest|biggest|highest|lowest|fastest|longest|busiest)\b/i;
const PLACE_AFTER = /^ (?:to \w+ )?place\b/i;
const BEFORE_RANK = 24;

/** ranked fifth, the second largest, from third to second place; the first session is no rank. */
export const rank: EnglishConstruct = {
  name: 'rank',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral?.use !== 'ordinal') return null;
    const before = text.slice(Math.max(0, numeral.start - BEFORE_RANK), numeral.start);
    const after = text.slice(numeral.end, numeral.end + BEFORE_RANK);
    const isRank =
      RANKED_BEFORE.test(before) ||
      RANKS_AFTER.test(after) ||
      (PLACE_AFTER.test(after) && RANKS_BEFORE.test(before));
    if (!isRank) return null;
    return quantityOf(text, {
      ...bareParts,
      numerals: [numeral],
      low: numeral.value,
      kind: 'rank',
      rule: 'rank',
    });
  },
};

const TOP = /\btop $/i;

/** the top 10: a rank of ten at most. */
export const top: EnglishConstruct = {
  name: 'top',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || !counts(numeral)) return null;
    const led = TOP.exec(text.slice(Math.max(0, numeral.start - BEFORE_RANK), numeral.start));
    if (led === null || readEnglishUnit(text, numeral.end) !== null) return null;
    const parts = { ...bareParts, low: numeral.value, kind: 'rank', rule: 'rank' } as const;
    const start = numeral.start - led[0].length;
    const span = { start, end: start + led[0].trimEnd().length };
    return { ...quantityOf(text, { ...parts, numerals: [numeral] }), approx: 'atMost', approxSpans: [span] };
  },
};
