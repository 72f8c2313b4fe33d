import { spanning } from '../refiner.js';
import type { TimeExpression } from '../time-expression.js';

/** The longest event that is taken into the expression, in characters. */
const LONGEST = 16;
const EVENT = /[\u4e00-\u9fff“”《》]{2,17}$/;
const NUMBER = /[\d一二两三四五六七八九十百千万亿]/;

/**
 * 以来 after an event whose time the text does not say: 春运启动以来, 入冬以来. The expression begins with the
 * clause where that is short and holds no number, which might be a claim; otherwise it is 以来 alone.
 */
export const sinceEvent = (text: string, from: number, mark: number, end: number): TimeExpression => {
  const event = EVENT.exec(text.slice(Math.max(from, mark - LONGEST - 1), mark))?.[0] ?? '';
  const before = text.slice(Math.max(0, mark - event.length - 1), mark);
  const start = event.length > LONGEST || NUMBER.test(before) ? mark : mark - event.length;
  return spanning(text, { start, end }, { type: 'since', from: null }, 'since-event');
};
