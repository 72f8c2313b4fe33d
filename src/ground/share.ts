import type { Span } from '../source/span.js';

/** A share's head parted into what holds it and the whole it is a share of. */
export interface Share {
  readonly head: Span;
  readonly of: Span | null;
}

/** How far before a number its whole may begin, in characters. */
export const LONGEST_WHOLE = 40;
const TRAILING = /(?:总数|总量)?的?(?:(?:比重|比例|份额)(?:[由从].{0,24}|\([^()]{1,24}\))?)?$/;
/** Words that begin with 占 and lead up to no whole. */
export const NOT_SHARE = /^占(?:比|地|用|据|领|有率)/;

/** 出口占全省总值的 gives 出口 and 全省总值. Null where there is no 占, or it is part of 占比. */
export const readShare = (text: string, head: Span): Share | null => {
  const window = text.slice(Math.max(head.start, head.end - LONGEST_WHOLE), head.end);
  const at = window.lastIndexOf('占');
  if (at < 0 || NOT_SHARE.test(window.slice(at))) return null;
  const start = head.end - window.length + at;
  const whole = window.slice(at + 1).replace(TRAILING, '');
  const of = whole.length < 2 ? null : { start: start + 1, end: start + 1 + whole.length };
  return { head: { start: head.start, end: start }, of };
};

/** X占Y的比重 is itself the name of what is measured. */
export const namesShare = (text: string, { of }: Share, head: Span): boolean =>
  of !== null && /比重|比例|份额/.test(text.slice(of.end, head.end));
