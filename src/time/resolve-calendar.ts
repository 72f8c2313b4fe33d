import { addDays, addMonths, type CalendarDay, daysInMonth, isDay } from './calendar.js';
import { dateGrain, type DateGrain } from './parts.js';
import { dayPeriod, halfPeriod, monthPeriod, type Period, quarterPeriod, yearPeriod } from './period.js';
import { impliedDate, impliedDay, impliedYear, QUARTER_AHEAD, type Reference } from './reference.js';
import { resolveWeek, resolveWeekdays } from './resolve-week.js';
import { resolveYear } from './resolve-year.js';
import type { CalendarTime, Part } from './time-expression.js';

const isOneMonth = ({ first, last, firstUnit }: Period): boolean =>
  firstUnit !== 'year' && first.year === last.year && first.month === last.month;

/** The month that 本月, 上月 and 当月 are counted from. */
const anchorMonth = (part: Exclude<Part, number>, { published, current }: Reference): CalendarDay | null => {
  if (part.to === 'published') return published;
  if (current !== null && (isOneMonth(current) || (part.to === 'current' && current.lastUnit !== 'year'))) {
    return current.last;
  }
  return part.to === 'review' ? published : null;
};

interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const resolveMonth = (time: CalendarTime, reference: Reference): MonthOfYear | null => {
  const { month, year } = time;
  if (month === undefined) {
    const from =
      reference.after ??
      (reference.current && isOneMonth(reference.current) ? reference.current.last : reference.published);
    return from && { year: from.year, month: from.month };
  }
  if (typeof month !== 'number') {
    const anchor = anchorMonth(month, reference);
    return anchor && addMonths(anchor.year, anchor.month, month.offset);
  }
  const resolved = year === undefined ? impliedYear(reference, month) : resolveYear(year, reference);
  return resolved === null ? null : { year: resolved, month };
};

const monthOrNull = (time: CalendarTime, reference: Reference): Period | null => {
  const month = resolveMonth(time, reference);
  return month && monthPeriod(month.year, month.month);
};

const quarter = (time: CalendarTime, reference: Reference): Period | null => {
  const part = time.quarter;
  if (part === undefined) return null;
  if (typeof part === 'number') {
    const year =
      time.year === undefined
        ? impliedYear(reference, part * 3 - 2, QUARTER_AHEAD)
        : resolveYear(time.year, reference);
    return year === null ? null : quarterPeriod(year, part);
  }
  const { published, current } = reference;
  const from =
    part.to === 'published' ? published : (current?.last ?? (part.to === 'review' ? published : null));
  if (from === null) return null;
  const month = addMonths(from.year, from.month, part.offset * 3);
  return quarterPeriod(month.year, Math.ceil(month.month / 3));
};

const half = (time: CalendarTime, reference: Reference): Period | null => {
  if (time.half === undefined) return null;
  const year =
    time.year === undefined ? impliedYear(reference, time.half * 6 - 5) : resolveYear(time.year, reference);
  return year === null ? null : halfPeriod(year, time.half);
};

const tenDays = (time: CalendarTime, reference: Reference): Period | null => {
  const resolved = resolveMonth(time, reference);
  if (resolved === null || time.tenDays === undefined) return null;
  const { year, month } = resolved;
  const [first, last] = time.tenDays;
  const end = last === 3 ? daysInMonth(year, month) : last * 10;
  return dayPeriod({ year, month, day: first * 10 - 9 }, { year, month, day: end });
};

const anchorDay = (part: Exclude<Part, number>, { published, current }: Reference): CalendarDay | null => {
  if (part.to === 'published') return published;
  return current?.lastUnit === 'day' ? current.last : null;
};

const dayOf = (time: CalendarTime, reference: Reference): CalendarDay | null => {
  const { day, month, year } = time;
  if (day === undefined) return null;
  if (typeof day !== 'number') {
    const anchor = anchorDay(day, reference);
    return anchor && addDays(anchor, day.offset);
  }
  if (month === undefined) return impliedDay(reference, day);
  if (typeof month === 'number' && year === undefined) return impliedDate(reference, month, day);
  const resolved = resolveMonth(time, reference);
  return resolved && { year: resolved.year, month: resolved.month, day };
};

const day = (time: CalendarTime, reference: Reference): Period | null => {
  const resolved = dayOf(time, reference);
  return resolved === null || !isDay(resolved) ? null : dayPeriod(resolved);
};

const year = (time: CalendarTime, reference: Reference): Period | null => {
  const resolved = time.year === undefined ? null : resolveYear(time.year, reference);
  return resolved === null ? null : yearPeriod(resolved);
};

type Resolve = (time: CalendarTime, reference: Reference) => Period | null;

/** How a time is resolved by the finest part of its date; a time of day adds nothing to it. */
const byGrain: Readonly<Record<DateGrain, Resolve>> = {
  year,
  half,
  quarter,
  month: monthOrNull,
  tenDays,
  week: resolveWeek,
  weekdays: resolveWeekdays,
  day,
};

/** The period of a calendar time, what it leaves out taken from the reference; null where that does not tell. */
export const resolveCalendar = (time: CalendarTime, reference: Reference): Period | null => {
  const grain = dateGrain(time);
  return grain === null ? null : byGrain[grain](time, reference);
};
