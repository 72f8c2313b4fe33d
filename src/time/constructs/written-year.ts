import { type Construct } from '../construct.js';
import { matchAt, readYearNumber, skipSpaces } from '../date-numeral.js';
import { readYearEdge } from '../edge.js';

const SUFFIX = /(?:度(?![假过])|全年|年?内(?![蒙外部地陆容科涝需贸塔罗])|年(?=[,。 ]))/y;
const COUNTED_BEFORE = /(?:距今|长达|超过?|[近约逾达上]|历经|跨越|过去|有着?)$/;
const COUNTED_AFTER = /(?:的?历史|来|多|左右|间|以上|前(?!后)|的?岁月|古)/y;

/** A round or early year may be a count of years: 2000年前, 距今1300年. */
const isCount = (text: string, at: number, year: number, end: number): boolean =>
  (year < 1900 || year % 100 === 0 || year > 2199) &&
  (COUNTED_BEFORE.test(text.slice(Math.max(0, at - 3), at)) || matchAt(COUNTED_AFTER, text, end) !== null);

/** A year in four figures: 2022年, 二〇二六年, 2022年度, 2020年底, 2023财年. 1.5万年 and 5年 are none. */
export const writtenYear: Construct = {
  name: 'written-year',
  begins: '12一二',
  read: (text, at) => {
    const number = readYearNumber(text, at);
    if (number === null) return null;
    const unit = skipSpaces(text, number.end);
    const end = unit + (text.startsWith('财年', unit) || text.startsWith('学年', unit) ? 2 : 1);
    if (text[end - 1] !== '年' || text.startsWith('年代', unit) || isCount(text, at, number.value, end))
      return null;
    const year = { type: 'calendar', year: number.value } as const;
    const edge = readYearEdge(text, end);
    if (edge !== null) return { value: { ...year, edge: edge.value }, end: edge.end };
    return { value: year, end: end + (matchAt(SUFFIX, text, end)?.[0].length ?? 0) };
  },
};
