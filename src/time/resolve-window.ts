import { addDays, addMonths, type CalendarDay } from './calendar.js';
import { dayPeriod, monthPeriod, type Period, spanPeriods, yearPeriod } from './period.js';
import { type Reference, speakingDay } from './reference.js';
import type { WindowTime } from './time-expression.js';

const monthBack = ({ year, month }: CalendarDay, months: number): Period => {
  const back = addMonths(year, month, -months);
  return monthPeriod(back.year, back.month);
};

/** Plans end in the years that 5 divides: in the year after, 五年来 is the one that ended and 今后五年 the next. */
const PLAN_YEARS = 5;

const planFor = (sense: WindowTime['sense'], { plan, published }: Reference): Period | null => {
  const ended = published !== null && (published.year - 1) % PLAN_YEARS === 0 ? published.year - 1 : null;
  if (sense === 'next') return ended === null ? null : yearPeriod(ended + 1, ended + PLAN_YEARS);
  return plan ?? (ended === null ? null : yearPeriod(ended - PLAN_YEARS + 1, ended));
};

/** 建交50年来 counts from the year of the event; 五年来 and 近五年 mean a plan; what else 近三年 covers nobody knows. */
const years = ({ sense, count }: WindowTime, reference: Reference): Period | null => {
  const to = speakingDay(reference);
  if (count === PLAN_YEARS && sense !== 'ago' && sense !== 'sinceEvent') return planFor(sense, reference);
  if (count === null || to === null || sense === 'next') return null;
  if (sense === 'ago') return yearPeriod(to.year - count);
  if (sense === 'sinceEvent') return yearPeriod(to.year - count, to.year);
  if (count > 1) return null;
  if (reference.reviewYear !== null) return yearPeriod(reference.reviewYear);
  return sense === 'since' ? spanPeriods(monthBack(to, 12), monthBack(to, 0)) : null;
};

const months = ({ sense, count }: WindowTime, to: CalendarDay): Period | null => {
  if (count === null || sense === 'next' || sense === 'last') return null;
  const from = monthBack(to, count);
  return sense === 'ago' ? from : spanPeriods(from, monthBack(to, 0));
};

/** 最近一周 and 过去三天 end on the day of publication and hold it; 未来三天 begin on the next. */
const days = (sense: WindowTime['sense'], count: number, to: CalendarDay): Period => {
  if (sense === 'ago') return dayPeriod(addDays(to, -count));
  return sense === 'next'
    ? dayPeriod(addDays(to, 1), addDays(to, count))
    : dayPeriod(addDays(to, 1 - count), to);
};

/** Whole days of hours touch one day more: 过去24小时 are two days. */
const hours = ({ sense, count }: WindowTime, to: CalendarDay): Period | null => {
  if (count === null || count % 24 !== 0 || sense === 'ago') return null;
  const span = count / 24;
  return sense === 'next' ? dayPeriod(to, addDays(to, span)) : dayPeriod(addDays(to, -span), to);
};

/** The period of a window measured from publication; null where its count or its end is open (数月来, 近三年). */
export const resolveWindow = (window: WindowTime, reference: Reference): Period | null => {
  const { published } = reference;
  const { unit, count, sense } = window;
  if (unit === 'year') return years(window, reference);
  if (published === null) return null;
  if (unit === 'month') return months(window, published);
  if (unit === 'hour') return hours(window, published);
  if (unit === 'quarter' || count === null) return null;
  return days(sense, unit === 'week' ? count * 7 : count, published);
};
