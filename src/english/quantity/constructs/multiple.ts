import type { EnglishConstruct } from '../construct.js';
import { bareParts } from '../plain-numeral.js';
import { quantityOf } from '../quantity.js';

/** doubled, tripled, twice: a multiple in one word. */
export const multiple: EnglishConstruct = {
  name: 'multiple',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || (numeral.use !== 'growth' && numeral.use !== 'multiple')) return null;
    const rule = numeral.use;
    return quantityOf(text, {
      ...bareParts,
      numerals: [numeral],
      low: numeral.value,
      kind: 'multiple',
      rule,
    });
  },
};
