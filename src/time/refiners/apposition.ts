import { type Merger, spanning } from '../refiner.js';
import type { CalendarTime, TimeValue } from '../time-expression.js';

const isDated = (value: TimeValue): value is CalendarTime & { readonly day: number } =>
  value.type === 'calendar' && typeof value.day === 'number';

/** A time explained by a date in brackets, or the other way round: 今天(1月3日), 8月24日(周四). The date counts. */
export const apposition: Merger = {
  name: 'apposition',
  merge: (text, left, right) => {
    if (text[left.end] !== '(' || right.start !== left.end + 1 || text[right.end] !== ')') return null;
    const span = { start: left.start, end: right.end + 1 };
    if (isDated(left.value)) return spanning(text, span, left.value, left.name);
    if (!isDated(right.value) || left.value.type !== 'calendar') return null;
    const { clock } = left.value;
    const value =
      clock === undefined ? right.value : { ...right.value, clock: { ...clock, ...right.value.clock } };
    return spanning(text, span, value, right.name);
  },
};
