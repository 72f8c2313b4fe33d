import type { QuantityConstruct } from '../construct.js';
import { quantityOf } from './counted.js';

/** 一半, 半数 and 过半: the fraction one half, more than it where 过 says so. */
export const half: QuantityConstruct = {
  name: 'half',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral?.reading !== 'half' && numeral?.reading !== 'overHalf') return null;
    const plain = quantityOf(text, numeral, null, 'half');
    if (numeral.reading === 'half') return plain;
    return { ...plain, approx: 'moreThan', approxSpans: [{ start: numeral.start, end: numeral.start + 1 }] };
  },
};
