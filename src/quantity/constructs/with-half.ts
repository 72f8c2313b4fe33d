import { add, decimal, negate } from '../../numeral/decimal.js';
import type { QuantityConstruct } from '../construct.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const HALF = '半';
const ONE_HALF = decimal('0.5');

/** A half after the unit: 两年半, 三倍半, 七成半; or between 个 and the unit: 一个半小时. */
export const withHalf: QuantityConstruct = {
  name: 'withHalf',
  read: ({ text, numerals }, index) => {
    const [numeral, half] = [numerals[index], numerals[index + 1]];
    if (numeral === undefined || half === undefined || text.slice(half.start, half.end) !== HALF) return null;
    const unit = readUnit(text, numeral.end);
    if (unit === null || unit.end !== half.start) return null;
    const inner = unit.unit === '个' ? readUnit(text, half.end) : null;
    if (unit.unit === '个' && inner?.kind !== 'duration') return null;
    const whole = {
      ...numeral,
      value: add(numeral.value, numeral.value.negative ? negate(ONE_HALF) : ONE_HALF),
    };
    const spoken = inner === null ? unit : { ...inner, start: unit.start };
    return { ...quantityOf(text, whole, spoken, 'withHalf', half.end), numerals: [numeral, half] };
  },
};
