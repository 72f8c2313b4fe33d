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

/** 2.5:1 is the number 2.5. */
export const ratio: EnglishConstruct = {
  name: 'ratio',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !TO_ONE.test(text.slice(first.end, second.start)))
      return null;
    if (!counts(first) || toPlain(second.value) !== '1') return null;
    const parts = { ...bareParts, low: first.value, kind: 'number', rule: 'ratio' } as const;
    return quantityOf(text, { ...parts, numerals: [first, second] });
  },
};
