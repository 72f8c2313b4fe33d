import { matchAt, type Reading } from './date-numeral.js';

/** The beginning or end of a year, quarter or month. */
export type Edge = 'start' | 'end';

const START = /初(?![步审核级次中赛具心诊试])/y;
const END = /(?:底|末(?![端位梢班])|终(?![奖点于止身]))/y;

const readEdgeAt = (text: string, at: number): Reading<Edge> | null => {
  if (matchAt(START, text, at) !== null) return { value: 'start', end: at + 1 };
  return matchAt(END, text, at) === null ? null : { value: 'end', end: at + 1 };
};

/** Reads 底, 末, 终 or 初 right after a quarter or month: 8月底, 一季度末. 今年初步核算 has none. */
export const readEdge = readEdgeAt;

/** Reads the same after a year, with or without a second 年: 2020年底, 今年年初. */
export const readYearEdge = (text: string, at: number): Reading<Edge> | null =>
  readEdgeAt(text, text[at] === '年' ? at + 1 : at);
