import { compare, scale } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import type { QuantityConstruct, ScannedSentence } from '../construct.js';
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
  /[至到]/.test(text.slice(end, end + 2)) &&
  /[从由自][^,。;]{0,12}$/.test(text.slice(Math.max(0, start - 13), start));

/** 5至10万人 shares its 万 where the first number would be the larger one otherwise. */
const sharedPower = (low: Numeral, high: Numeral): number => {
  const missing = high.magnitude - low.magnitude;
  if (missing <= 0) return 0;
  return compare(scale(low.value, missing), high.value) < 0 ? missing : 0;
};

/** 百分之三到五: what the first is counted in holds for the second. */
const withDenominatorOf = (low: Numeral, high: Numeral): Numeral =>
  low.denominator?.digits === '1' && high.denominator === null
    ? { ...high, denominator: low.denominator }
    : high;

const sameUnit = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

const join = (first: Quantity, second: Quantity, numerals: readonly [Numeral, Numeral]): Quantity | null => {
  const [low, high] = [first.amount.low, second.amount.low];
  if (compare(low, high) >= 0 || !sameUnit(first, second)) return null;
  return {
    ...second,
    start: first.start,
    amount: { low, high, denominator: null },
    approx: first.approx === 'exact' ? second.approx : first.approx,
    approxSpans: [...first.approxSpans, ...second.approxSpans],
    numerals,
  };
};

/** 5-20%, 1.2万—1.5万亿元: the unit and, where the sizes call for it, the magnitude are those of the second number. */
const readShared = ({ text, units }: ScannedSentence, low: Numeral, high: Numeral): Quantity | null => {
  if (afterDash(text, low.end) !== high.start || namesTwoStates(text, low.start, low.end)) return null;
  const unit = readUnit(text, high.end, units);
  const second = quantityOf(text, withDenominatorOf(low, high), unit, 'range');
  const scaled = { ...low, value: scale(low.value, sharedPower(low, high)) };
  const first = quantityOf(text, scaled, unit, 'range');
  const own = quantityOf(text, low, null, 'range');
  const bounded = { ...first, approx: own.approx, approxSpans: own.approxSpans };
  return join({ ...bounded, kind: second.kind, unit: second.unit }, second, [low, high]);
};

/** 20亿元至30亿元: each number has its unit. */
const readRepeated = ({ text, units }: ScannedSentence, low: Numeral, high: Numeral): Quantity | null => {
  const unit = readUnit(text, low.end, units);
  if (unit === null || afterDash(text, unit.end) !== high.start) return null;
  if (namesTwoStates(text, low.start, unit.end)) return null;
  const first = quantityOf(text, low, unit, 'range');
  return join(first, quantityOf(text, high, readUnit(text, high.end, units), 'range'), [low, high]);
};

/** Two numbers joined by a dash, 至 or 到, the unit shared or repeated: 10—15个, 5-20%, 20亿元至30亿元. */
export const range: QuantityConstruct = {
  name: 'range',
  read: (sentence, index) => {
    const { numerals } = sentence;
    const [low, high] = [numerals[index], numerals[index + 1]];
    if (low === undefined || high === undefined || low.form === 'word' || high.form === 'word') return null;
    return readShared(sentence, low, high) ?? readRepeated(sentence, low, high);
  },
};
