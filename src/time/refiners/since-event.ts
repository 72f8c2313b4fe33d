import { type Refiner, spanning } from '../refiner.js';
import type { TimeExpression } from '../time-expression.js';

const MARK = /以来/g;
/** The event is the clause before the mark, where it is short and holds no number that might be a claim. */
const EVENT = /[\u4e00-\u9fff“”《》]{2,16}$/;
const NUMBER = /[\d一二两三四五六七八九十百千万亿]/;

const eventStart = (text: string, from: number, mark: number): number => {
  const event = EVENT.exec(text.slice(Math.max(from, mark - 17), mark))?.[0];
  return event === undefined || event.length > 16 || NUMBER.test(event) ? mark : mark - event.length;
};

/** 以来 after an event whose time the text does not say: 春运启动以来, 入冬以来. */
export const sinceEvent: Refiner = {
  name: 'since-event',
  refine: (text, expressions) => {
    const added: TimeExpression[] = [];
    let next = 0;
    for (const match of text.matchAll(MARK)) {
      while (next < expressions.length && (expressions[next]?.end ?? 0) <= match.index) next++;
      const covering = expressions[next];
      if (covering !== undefined && covering.start <= match.index) continue;
      const from = Math.max(expressions[next - 1]?.end ?? 0, added.at(-1)?.end ?? 0);
      const span = { start: eventStart(text, from, match.index), end: match.index + match[0].length };
      added.push(spanning(text, span, { type: 'since', from: null }, 'since-event'));
    }
    return added.length === 0 ? expressions : [...expressions, ...added].sort((a, b) => a.start - b.start);
  },
};
