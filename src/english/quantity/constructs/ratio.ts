import { compare, toPlain } from '../../../numeral/decimal.js';
import type { EnglishConstruct } from '../construct.js';
import { bareParts, counts } from '../plain-numeral.js';
import { quantityOf } from '../quantity.js';
import { readEnglishUnit } from '../unit.js';

const OUT_OF = /^ (?:in|out of)(?: every)? $/;

/** one in four, seven out of ten: a fraction. */
export const outOf: EnglishConstruct = {
  name: 'outOf',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !counts(first) || !counts(second)) return null;
    const between = text.slice(first.end, second.start);
    const isPart = OUT_OF.test(between) && compare(first.value, second.value) < 0;
    if (!isPart || first.magnitude + second.magnitude > 0 || readEnglishUnit(text, second.end) !== null)
      return null;
    const parts = { ...bareParts, low: first.value, kind: 'fraction', rule: 'outOf' } as const;
    return quantityOf(text, { ...parts, numerals: [first, second], denominator: second.value });
  },
};

const TO_ONE = /^ ?: ?$/;
const RATIO_TO = /^ to $/;
const RATIO_BEFORE = /\bratio\b[^.;]{0,60}$/i;
const RATIO_REACH = 72;
const BASES: ReadonlySet<string> = new Set(['1', '100']);

/** 2.5:1 is the number 2.5, and a ratio of 104.7 to 100 the number 104.7. */
export const ratio: EnglishConstruct = {
  name: 'ratio',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !counts(first)) return null;
    const between = text.slice(first.end, second.start);
    const isSaid =
      RATIO_TO.test(between) &&
      RATIO_BEFORE.test(text.slice(Math.max(0, first.start - RATIO_REACH), first.start));
    const isRatio = TO_ONE.test(between) ? toPlain(second.value) === '1' : isSaid;
    if (!isRatio || !BASES.has(toPlain(second.value))) return null;
    const parts = { ...bareParts, low: first.value, kind: 'number', rule: 'ratio' } as const;
    return quantityOf(text, { ...parts, numerals: [first, second] });
  },
};
