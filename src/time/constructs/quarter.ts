import { type Construct } from '../construct.js';
import { matchAt } from '../date-numeral.js';
import { readEdge } from '../edge.js';

const WRITTEN = /(?:第 ?([一二三四1-4]) ?个?|([一二三四1-4]) ?)季度/y;
const INITIAL = /Q([1-4])(?![0-9A-Za-z])/y;
const NUMBERS = '一二三四';

const numberOf = (written: string): number => NUMBERS.indexOf(written) + 1 || Number(written);

/** A quarter of a year: 一季度, 第四季度, Q1. 三个季度 is a count, 第二季 of a programme none. */
export const quarter: Construct = {
  name: 'quarter',
  begins: '第一二三四1234Q',
  read: (text, at) => {
    const match = matchAt(WRITTEN, text, at) ?? matchAt(INITIAL, text, at);
    if (match === null || /[0-9A-Za-z一二三四五六七八九十连每]/.test(text.charAt(at - 1))) return null;
    const [written, ordinal, plain] = match;
    const value = { type: 'calendar', quarter: numberOf(ordinal ?? plain ?? match[1] ?? '') } as const;
    const end = at + written.length;
    const edge = readEdge(text, end);
    return edge === null ? { value, end } : { value: { ...value, edge: edge.value }, end: edge.end };
  },
};
