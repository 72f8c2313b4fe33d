import { type Construct, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';

const DATE =
  /(农历|阴历)?(正|腊|冬|十[一二]?|[二三四五六七八九]) ?月 ?(初[一二三四五六七八九十]|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)(?![年月日个一二三四五六七八九十])/y;
const NEW_YEAR = /大年(初[一二三四五六七八九十]|三十)|除夕/y;
/** 三月三, 七月七, 九月九: festivals named by month and day. */
const DOUBLED = /([三七九])月\1(?![日号十])/y;
const NAMED_MONTHS = new Map([
  ['正', 1],
  ['冬', 11],
  ['腊', 12],
]);

const numberOf = (written: string): number => readSmallNumber(written.replace('初', ''), 0)?.value ?? 0;

/** A day of the lunar calendar: 正月初六, 农历八月十五, 大年三十, 三月三. 十月二十日 is of the common calendar. */
export const lunar: Construct = {
  name: 'lunar',
  begins: `农阴正腊冬大除${HAN_NUMERALS}`,
  read: (text, at) => {
    const newYear = matchAt(NEW_YEAR, text, at);
    if (newYear !== null) {
      const day = newYear[1]?.startsWith('初') ? numberOf(newYear[1]) : 30;
      return { value: { type: 'lunar', month: day === 30 ? 12 : 1, day }, end: at + newYear[0].length };
    }
    const doubled = matchAt(DOUBLED, text, at);
    if (doubled !== null) {
      const number = numberOf(doubled[1] ?? '');
      return { value: { type: 'lunar', month: number, day: number }, end: at + doubled[0].length };
    }
    const match = matchAt(DATE, text, at);
    if (match === null) return null;
    const [written, calendar, monthName = '', dayName = ''] = match;
    const named = NAMED_MONTHS.get(monthName);
    if (calendar === undefined && named === undefined && !/^[初廿]/.test(dayName)) return null;
    return {
      value: { type: 'lunar', month: named ?? numberOf(monthName), day: numberOf(dayName) },
      end: at + written.length,
    };
  },
};
