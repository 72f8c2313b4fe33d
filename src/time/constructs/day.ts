import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber, skipSpaces } from '../date-numeral.js';

const NO_DAY_BEFORE = /(?:[每第满仅逾超共如]|(?<![附最])近|连续|为期|历时|耗时|长达|过去|未来)$/;
const NO_DAY_AFTER = /[元龄游子]|均[线值价]|内(?!瓦)|以内|无理由/y;
const MONTH_BEFORE = /月 {0,2}$/;

/** 号 is a day only after a month; a bare Han day needs two characters, for 一日 and 十日 mostly count. */
const isDayUnit = (text: string, at: number, unit: number): boolean => {
  const afterMonth = MONTH_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  if (text[unit] === '号') return afterMonth;
  if (text[unit] !== '日') return false;
  return afterMonth || /\d/.test(text.charAt(at)) || unit - at > 1;
};

/** A day of the month: 12日, 二十五日, and 5号 after a month. 7日内, 100日元, 5号线 and 一日 are none. */
export const day: Construct = {
  name: 'day',
  begins: `${DIGITS}${HAN_NUMERALS}廿`,
  read: (text, at) => {
    const number = readSmallNumber(text, at);
    if (number === null || number.value < 1 || number.value > 31) return null;
    const unit = skipSpaces(text, number.end);
    if (!isDayUnit(text, at, unit) || matchAt(NO_DAY_AFTER, text, unit + 1) !== null) return null;
    if (NO_DAY_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
    return { value: { type: 'calendar', day: number.value }, end: unit + 1 };
  },
};
