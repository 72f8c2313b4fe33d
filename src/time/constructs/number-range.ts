import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber, type Reading, readYearNumber } from '../date-numeral.js';
import type { CalendarTime, ClockTime, TimeValue } from '../time-expression.js';

/** A unit shared by the numbers before it. */
interface SharedUnit {
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly of: (number: number) => CalendarTime | ClockTime;
}

const UNITS: readonly SharedUnit[] = [
  { written: '年', from: 1000, to: 2999, of: (year) => ({ type: 'calendar', year }) },
  { written: '季度', from: 1, to: 4, of: (quarter) => ({ type: 'calendar', quarter }) },
  { written: '月', from: 1, to: 12, of: (month) => ({ type: 'calendar', month }) },
  { written: '日', from: 1, to: 31, of: (day) => ({ type: 'calendar', day }) },
  { written: '时', from: 0, to: 24, of: (hour) => ({ type: 'clock', hour }) },
  { written: '点', from: 0, to: 24, of: (hour) => ({ type: 'clock', hour }) },
];

const RANGE =
  /(\d{1,4}|[一二三四五六七八九十廿〇零○]{1,4}) ?(?:[-—–―─~]{1,2}|至|到) ?第?(\d{1,4}|[一二三四五六七八九十廿〇零○]{1,4}) ?/y;
const SERIES =
  /(?:\d{1,4}|[一二三四五六七八九十廿〇零○]{1,4})(?: ?[、和] ?(?:\d{1,4}|[一二三四五六七八九十廿〇零○]{1,4})){1,4} ?/y;
const UNIT = /年度?(?!代)|个?季度|月份?(?!龄)|日(?![元均龄游内])|时(?![间代])|点/y;
const ADJACENT = /([一二三四五六七八])([二三四五六七八九])(季度|月份?)/y;

const numberOf = (written: string): number | null => {
  const number = readYearNumber(written, 0) ?? readSmallNumber(written, 0);
  return number?.end === written.length ? number.value : null;
};

const read = (numbers: readonly string[], unit: string): (CalendarTime | ClockTime)[] | null => {
  const shared = UNITS.find(({ written }) => unit.replace(/^个/, '').startsWith(written));
  const values = numbers.map(numberOf);
  const times: (CalendarTime | ClockTime)[] = [];
  for (const value of values) {
    if (shared === undefined || value === null || value < shared.from || value > shared.to) return null;
    times.push(shared.of(value));
  }
  return times;
};

const interval = (numbers: readonly string[], unit: string): TimeValue | null => {
  const [from, to] = read(numbers, unit) ?? [];
  return from === undefined || to === undefined ? null : { type: 'interval', from, to };
};

/** One after another they are a stretch (7、8月), otherwise a list (2019、2021年). */
const series = (numbers: readonly string[], unit: string): TimeValue | null => {
  const times = read(numbers, unit);
  const [from, to] = [times?.[0], times?.at(-1)];
  if (times === null || from === undefined || to === undefined) return null;
  const values = numbers.map(numberOf);
  const consecutive = values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  return consecutive ? { type: 'interval', from, to } : { type: 'list', times };
};

const readRange = (text: string, at: number): Reading<TimeValue> | null => {
  const numbers = matchAt(RANGE, text, at);
  const end = at + (numbers?.[0].length ?? 0);
  const unit = numbers && matchAt(UNIT, text, end)?.[0];
  const value = numbers && unit ? interval([numbers[1] ?? '', numbers[2] ?? ''], unit) : null;
  return value && unit ? { value, end: end + unit.length } : null;
};

const readSeries = (text: string, at: number): Reading<TimeValue> | null => {
  const numbers = matchAt(SERIES, text, at)?.[0];
  const end = at + (numbers?.length ?? 0);
  const unit = numbers && matchAt(UNIT, text, end)?.[0];
  const value = numbers && unit ? series(numbers.trim().split(/ ?[、和] ?/), unit) : null;
  return value && unit ? { value, end: end + unit.length } : null;
};

const readAdjacent = (text: string, at: number): Reading<TimeValue> | null => {
  const pair = matchAt(ADJACENT, text, at);
  const value = pair && series([pair[1] ?? '', pair[2] ?? ''], pair[3] ?? '');
  return pair && value?.type === 'interval' ? { value, end: at + pair[0].length } : null;
};

/** Numbers that share a unit: 1—11月, 2021—2025年, 15至21日, 一、二季度, 四五月份. 3—5年 is a duration. */
export const numberRange: Construct = {
  name: 'number-range',
  begins: `${DIGITS}${HAN_NUMERALS}`,
  read: (text, at) => readRange(text, at) ?? readSeries(text, at) ?? readAdjacent(text, at),
};
