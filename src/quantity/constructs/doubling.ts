import { decimal } from '../../numeral/decimal.js';
import type { QuantityConstruct } from '../construct.js';
import { quantityOf } from './counted.js';

const BEFORE = /翻了?$/;
/** More doublings than a bulletin speaks of are a misreading. */
const MOST = 10;

/** 翻番 and 翻一番 double, 翻两番 makes four times: the quote runs from 翻 to 番. */
export const doubling: QuantityConstruct = {
  name: 'doubling',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined) return null;
    const plain = { ...quantityOf(text, numeral, null, 'doubling'), kind: 'multiple', unit: null } as const;
    if (numeral.reading === 'double') return plain;
    const before = BEFORE.exec(text.slice(Math.max(0, numeral.start - 2), numeral.start));
    const times = Number(numeral.value.digits) * 10 ** numeral.value.exponent;
    if (before === null || text[numeral.end] !== '番' || times < 1 || times > MOST) return null;
    return {
      ...plain,
      start: numeral.start - before[0].length,
      end: numeral.end + 1,
      amount: { low: decimal(String(2 ** times)), high: null, denominator: null },
    };
  },
};
