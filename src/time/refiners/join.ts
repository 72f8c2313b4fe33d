import { coarsestGrain, finestGrain, type Grain } from '../parts.js';
import { type Merger, spanning } from '../refiner.js';
import type { CalendarTime, ClockTime, Part, TimeValue } from '../time-expression.js';

/** Which parts can follow a part directly. */
const FOLLOWERS: Readonly<Record<Grain, readonly Grain[]>> = {
  year: ['half', 'quarter', 'month', 'week'],
  half: [],
  quarter: ['month'],
  month: ['tenDays', 'day'],
  tenDays: [],
  week: ['weekdays'],
  weekdays: ['clock'],
  day: ['clock', 'weekdays'],
  clock: ['clock'],
};

const follows = (left: CalendarTime, grain: Grain | null): boolean => {
  const finest = finestGrain(left);
  return finest !== null && grain !== null && left.edge === undefined && FOLLOWERS[finest].includes(grain);
};

const joinClock = (left: CalendarTime, right: ClockTime): CalendarTime | null => {
  if (!follows(left, 'clock') || left.clock?.hour !== undefined) return null;
  return { ...left, clock: { ...left.clock, ...right } };
};

const joinYear = <Time extends { readonly year?: Part }>(left: CalendarTime, right: Time): Time | null =>
  finestGrain(left) === 'year' &&
  left.edge === undefined &&
  left.year !== undefined &&
  right.year === undefined
    ? { ...right, year: left.year }
    : null;

/** Puts the parts of the coarser time before those of the finer one: 去年 and 12月 are 去年12月. */
const join = (left: CalendarTime, right: TimeValue): TimeValue | null => {
  switch (right.type) {
    case 'calendar':
      return follows(left, coarsestGrain(right)) ? { ...left, ...right } : null;
    case 'clock':
      return joinClock(left, right);
    case 'interval': {
      const from = join(left, right.from);
      return from && { ...right, from };
    }
    case 'list': {
      const times = right.times.flatMap((time) => join(left, time) ?? []);
      return times.length === right.times.length ? { ...right, times } : null;
    }
    case 'samePeriod':
    case 'holiday':
    case 'lunar':
      return joinYear(left, right);
    default:
      return null;
  }
};

const BETWEEN = /^(?: {0,2}|的)$/;

/** A coarser time and a finer one right after it: 今年|上半年, 2022年|1—11月份, 12日|凌晨2时, 2023年|春节. */
export const joinParts: Merger = {
  name: 'join-parts',
  merge: (text, left, right) => {
    if (right.start - left.end > 2 || left.value.type !== 'calendar') return null;
    const between = text.slice(left.end, right.start);
    if (!BETWEEN.test(between)) return null;
    const value = join(left.value, right.value);
    if (value === null || (between === '的' && value.type === 'calendar' && value.clock !== undefined))
      return null;
    return spanning(text, { start: left.start, end: right.end }, value, right.name);
  },
};
