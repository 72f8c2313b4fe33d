import { type Merger, spanning } from '../refiner.js';
import type { TimeExpression } from '../time-expression.js';

const CONNECTOR = /^ ?(?:起|开始)?(?:[-—–―─~]{1,2}|(?:一直|持续)?[至到]) ?$/;
const ENDS: ReadonlySet<string> = new Set(['calendar', 'clock', 'lunar', 'plan']);

const isPresent = ({ name }: TimeExpression): boolean => name === 'present';

/** Two times joined by a dash, 至 or 到: 12月30日至1月2日, 去年9月到今年2月. 2008年到现在 is since 2008. */
export const range: Merger = {
  name: 'range',
  merge: (text, left, right) => {
    if (right.start - left.end > 6 || !ENDS.has(left.value.type) || !ENDS.has(right.value.type)) return null;
    if (!CONNECTOR.test(text.slice(left.end, right.start)) || isPresent(left)) return null;
    const span = { start: left.start, end: right.end };
    if (isPresent(right)) return spanning(text, span, { type: 'since', from: left.value }, 'range');
    return spanning(text, span, { type: 'interval', from: left.value, to: right.value }, 'range');
  },
};
