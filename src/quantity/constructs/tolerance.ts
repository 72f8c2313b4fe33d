import { add, negate, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const PLUS_MINUS = '±';
/** ±800千伏 is the voltage of a line with two poles, not a tolerance. */
const VOLTAGE = /^[千兆]?伏|^[km]?V/i;

const spanning = (text: string, center: Decimal, margin: Numeral): Quantity => {
  const quantity = quantityOf(text, margin, readUnit(text, margin.end), 'tolerance');
  const amount = {
    low: add(center, negate(margin.value)),
    high: add(center, margin.value),
    denominator: null,
  };
  return { ...quantity, amount, start: margin.start - 1 };
};

const isVoltage = (text: string, { end }: Numeral): boolean => VOLTAGE.test(text.slice(end, end + 3));

const ZERO: Decimal = { negative: false, digits: '0', exponent: 0 };

/** What ± allows: 10±0.5毫米 is 9.5 to 10.5, ±2% is −2 to 2. */
export const tolerance: QuantityConstruct = {
  name: 'tolerance',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || first.denominator !== null) return null;
    if (text[first.start - 1] === PLUS_MINUS)
      return isVoltage(text, first) ? null : spanning(text, ZERO, first);
    const follows = second?.start === first.end + 1 && text[first.end] === PLUS_MINUS;
    if (second === undefined || !follows) return null;
    return { ...spanning(text, first.value, second), start: first.start, numerals: [first, second] };
  },
};
