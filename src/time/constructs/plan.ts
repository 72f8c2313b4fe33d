import { type Construct } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';
import type { TimeValue } from '../time-expression.js';

const QUOTED = /[“"「]((?:二?十[一二三四五六七八九]?)|[六七八九])五[”"」]/y;
const BARE =
  /(十[一二三四五六七八九]?|[六七八九])五(?![号届次年个条日月章名位岁一二三四五六七八九十百千万亿])/y;
const PERIOD = /的?(?:时期|期间)/y;
const PART = /的?(前|后|头)([一二两三四])年/y;
const EDGE = /末|初/y;

/** The third plan ran from 1966, and each since has five years. */
const planYears = (number: number): readonly [number, number] => [
  1966 + (number - 3) * 5,
  1970 + (number - 3) * 5,
];

const valueOf = (number: number, text: string, at: number): { value: TimeValue; end: number } => {
  const [from, to] = planYears(number);
  const part = matchAt(PART, text, at);
  if (part !== null) {
    const years = readSmallNumber(part[2] ?? '', 0)?.value ?? 5;
    const value: TimeValue =
      part[1] === '后'
        ? { type: 'plan', from: to - years + 1, to }
        : { type: 'plan', from, to: from + years - 1 };
    return { value, end: at + part[0].length };
  }
  const edge = matchAt(EDGE, text, at)?.[0];
  if (edge === '末') return { value: { type: 'calendar', year: to, edge: 'end' }, end: at + 1 };
  if (edge === '初') return { value: { type: 'calendar', year: from, edge: 'start' }, end: at + 1 };
  return { value: { type: 'plan', from, to }, end: at };
};

/** A five-year plan: “十四五”, “十三五”时期, “十四五”前四年. 十五 without 时期 or quotation marks is a number. */
export const plan: Construct = {
  name: 'plan',
  begins: '“"「十六七八九',
  read: (text, at) => {
    const quoted = matchAt(QUOTED, text, at);
    const match = quoted ?? matchAt(BARE, text, at);
    const number = match && readSmallNumber(match[1] ?? '', 0)?.value;
    if (match === null || !number || number < 6) return null;
    const written = at + match[0].length;
    const end = written + (matchAt(PERIOD, text, written)?.[0].length ?? 0);
    const doubtful =
      quoted === null &&
      (number <= 10 ? end === written : /[第一二三四五六七八九十]/.test(text.charAt(at - 1)));
    return doubtful ? null : valueOf(number, text, end);
  },
};
