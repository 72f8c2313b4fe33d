import { type Refiner, spanning } from '../refiner.js';

const MARK = /截(?:至|止|止到|至到)(?:[^,，。;；:：0-9]{0,3}时间)?的? ?$/;

/** 截至 before a time: 截至8月底, 截至北京时间今天16时. The mark belongs to the expression. */
export const asOf: Refiner = {
  name: 'as-of',
  refine: (text, expressions) =>
    expressions.map((expression) => {
      const from = Math.max(0, expression.start - 10);
      const mark = expression.value.type === 'asOf' ? null : MARK.exec(text.slice(from, expression.start));
      if (mark === null) return expression;
      const span = { start: from + mark.index, end: expression.end };
      return spanning(text, span, { type: 'asOf', at: expression.value }, 'as-of');
    }),
};
