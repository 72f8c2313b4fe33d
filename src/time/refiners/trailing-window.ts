import { readSmallNumber } from '../date-numeral.js';
import { type Refiner, spanning } from '../refiner.js';
import type { TimeExpression, WindowTime } from '../time-expression.js';

const WINDOW =
  /^的?(?:最?[后近]|过去)?(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个)?(小时|天|周|月)(?:时间)?(?:里|内|间|中)/;
const UNITS = new Map<string, WindowTime['unit']>([
  ['小时', 'hour'],
  ['天', 'day'],
  ['周', 'week'],
  ['月', 'month'],
]);

/** Up to the time of 截至, else, after an event of unknown time, up to publication. */
const isMeasured = ({ value }: TimeExpression): boolean =>
  value.type === 'asOf' || (value.type === 'since' && value.from === null);

/** A count of days or hours that ends at a time, or that an event is past: 截至9日晚的24小时内, 春运启动以来的15天里. */
export const trailingWindow: Refiner = {
  name: 'trailing-window',
  refine: (text, expressions) =>
    expressions.map((expression) => {
      const match = isMeasured(expression)
        ? WINDOW.exec(text.slice(expression.end, expression.end + 12))
        : null;
      const count = match && readSmallNumber(match[1] ?? '', 0)?.value;
      const unit = UNITS.get(match?.[2] ?? '');
      if (match === null || !count || unit === undefined) return expression;
      const until = expression.value.type === 'asOf' ? { until: expression.value.at } : {};
      const span = { start: expression.start, end: expression.end + match[0].length };
      return spanning(
        text,
        span,
        { type: 'window', sense: 'last', count, unit, ...until },
        'trailing-window',
      );
    }),
};
