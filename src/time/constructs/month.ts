import { type Construct, DIGITS, HAN_NUMERALS } from '../construct.js';
import { matchAt, readSmallNumber, type Reading, skipSpaces } from '../date-numeral.js';
import { readEdge } from '../edge.js';

const NO_MONTH_BEFORE = /(?:[每第满近几数]|连续|为期|历时|长达|[经已]过)$/;
const NO_MONTH_AFTER = /[龄饼球兰]|一[课次]|余/y;

const readNumber = (text: string, at: number): Reading<number> | null =>
  text[at] === '元' ? { value: 1, end: at + 1 } : readSmallNumber(text, at);

/** A month: 3月, 十二月, 1月份, 元月, 8月底. 三个月 and 9月龄 are none. */
export const month: Construct = {
  name: 'month',
  begins: `${DIGITS}${HAN_NUMERALS}元`,
  read: (text, at) => {
    const number = readNumber(text, at);
    if (number === null || number.value < 1 || number.value > 12) return null;
    const unit = skipSpaces(text, number.end);
    if (text[unit] !== '月' || NO_MONTH_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
    if (matchAt(NO_MONTH_AFTER, text, unit + 1) !== null) return null;
    const end = unit + (text[unit + 1] === '份' && text[unit + 2] !== '额' ? 2 : 1);
    const value = { type: 'calendar', month: number.value } as const;
    const edge = readEdge(text, end);
    return edge === null ? { value, end } : { value: { ...value, edge: edge.value }, end: edge.end };
  },
};
