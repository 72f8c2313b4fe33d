import { decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { quantityOf } from './counted.js';

const TIMES = '番';
const BEFORE = /翻了?$/;
/** More doublings than a bulletin speaks of are a misreading. */
const MOST = 10;

const multipleOf = (text: string, numeral: Numeral): Quantity => ({
  ...quantityOf(text, numeral, null, 'doubling'),
  kind: 'multiple',
  unit: null,
});

/** 翻番 and 翻一番 double, 翻两番 makes four times: the quote runs from 翻 to 番. */
export const doubling: QuantityConstruct = {
  name: 'doubling',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral?.reading === 'double') return multipleOf(text, numeral);
    if (numeral === undefined || text[numeral.end] !== TIMES) return null;
    const before = BEFORE.exec(text.slice(Math.max(0, numeral.start - 2), numeral.start));
    const times = Number(numeral.value.digits) * 10 ** numeral.value.exponent;
    if (before === null || times < 1 || times > MOST) return null;
    return {
      ...multipleOf(text, numeral),
      start: numeral.start - before[0].length,
      end: numeral.end + TIMES.length,
      amount: { low: decimal(String(2 ** times)), high: null, denominator: null },
    };
  },
};
