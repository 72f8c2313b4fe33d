import { compare, scale, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct } from '../construct.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../unit.js';
import { quantityOf } from './counted.js';

const DASH = / ?(?:-{1,2}|—{1,2}|–|―|−|~|〜|至|到) ?/y;

/** Where the second number of a range would begin, or -1. */
const afterDash = (text: string, at: number): number => {
  DASH.lastIndex = at;
  return DASH.test(text) ? DASH.lastIndex : -1;
};

/** 从 and 由 before two numbers joined by 到 or 至 name two states, not a range. */
const namesTwoStates = (text: string, start: number, end: number): boolean =>
  /[至到]/.test(text.slice(end, end + 2)) && /[从由自][^,。;]{0,12}$/.test(text.slice(Math.max(0, start - 13), start));

/** 5至10万人 shares its 万 where the first number would be the larger one otherwise. */
const sharedPower = (low: Numeral, high: Numeral): number => {
  const missing = high.magnitude - low.magnitude;
  if (missing <= 0) return 0;
  return compare(scale(low.value, missing), high.value) < 0 ? missing : 0;
};

const sameUnit = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

const lowOf = (first: Quantity, second: Quantity, low: Numeral, high: Numeral): Decimal => {
  if (first.unitSpan !== null) return first.amount.low;
  const scaled = scale(low.value, sharedPower(low, high));
  const factor = second.amount.low.exponent - high.value.exponent;
  return scale(scaled, second.kind === 'percentage' || second.kind === 'money' ? factor : 0);
};

/** Two numbers joined by a dash, 至 or 到, the unit shared or repeated: 10—15个, 5-20%, 20亿元至30亿元. */
export const range: QuantityConstruct = {
  name: 'range',
  read: ({ text, numerals }, index) => {
    const [low, high] = [numerals[index], numerals[index + 1]];
    if (low === undefined || high === undefined || low.form === 'word' || high.form === 'word') return null;
    const unit = readUnit(text, low.end);
    const bareJoin = afterDash(text, low.end) === high.start;
    if (!bareJoin && (unit === null || afterDash(text, unit.end) !== high.start)) return null;
    const first = quantityOf(text, low, bareJoin ? null : unit, 'range');
    const second = quantityOf(text, high, readUnit(text, high.end), 'range');
    if (first.unitSpan !== null && !sameUnit(first, second)) return null;
    if (namesTwoStates(text, low.start, first.end)) return null;
    const from = lowOf(first, second, low, high);
    if (compare(from, second.amount.low) >= 0) return null;
    const approxSpans = [...first.approxSpans, ...second.approxSpans];
    return {
      ...second,
      start: first.start,
      amount: { low: from, high: second.amount.low, denominator: null },
      approx: first.approx === 'exact' ? second.approx : first.approx,
      approxSpans,
      numerals: [low, high],
    };
  },
};
