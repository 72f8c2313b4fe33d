import { type CalendarDay, daysBetween } from './calendar.js';
import { resolveLunar } from './lunar-calendar.js';
import { holidaySchedule } from '../lexicon/time-holidays.js';
import {
  dayPeriod,
  parsePeriod,
  type Period,
  shiftYears,
  spanPeriods,
  writePeriod,
  yearPeriod,
} from './period.js';
import { impliedYear, type Reference, referenceOf, speakingDay, type TimeContext } from './reference.js';
import { resolveCalendar } from './resolve-calendar.js';
import { resolveWindow } from './resolve-window.js';
import { resolveYear } from './resolve-year.js';
import type {
  CalendarTime,
  HolidayTime,
  IntervalTime,
  LunarTime,
  SamePeriodTime,
  SinceTime,
  TimeValue,
  WindowTime,
} from './time-expression.js';

export type { TimeContext } from './reference.js';

const lastMonthOf = ({ month, quarter }: CalendarTime): number | null => {
  if (typeof month === 'number') return month;
  return typeof quarter === 'number' ? quarter * 3 : null;
};

/** Months counted from January are a running total, which must have ended: 1—11月 in January are of the year before. */
const yearOfRunningTotal = (interval: IntervalTime, reference: Reference): number | null => {
  const { from, to } = interval;
  if (from.type !== 'calendar' || to.type !== 'calendar') return null;
  if (from.year !== undefined || to.year !== undefined || from.day !== undefined || to.day !== undefined)
    return null;
  const last = lastMonthOf(to);
  return (from.month ?? from.quarter) !== 1 || last === null ? null : impliedYear(reference, last, 0);
};

const resolveInterval = (interval: IntervalTime, reference: Reference): Period | null => {
  const year = yearOfRunningTotal(interval, reference);
  const start: TimeValue =
    year === null || interval.from.type !== 'calendar' ? interval.from : { ...interval.from, year };
  const from = resolve(start, reference);
  if (from === null) return null;
  const to = resolve(interval.to, { ...reference, current: from, after: from.first });
  return to === null || daysBetween(from.first, to.last) < 0 ? null : spanPeriods(from, to);
};

const isThisYear = (from: TimeValue): boolean =>
  from.type === 'calendar' &&
  typeof from.year === 'object' &&
  from.year.to === 'published' &&
  from.year.offset === 0;

/** How long before publication a day may lie to be that of the report: 总统府12日说,自9日以来 runs to the 12th. */
const REPORT_DAYS = 7;

/** The day an open interval runs to: that of the report spoken of, the end of the year reviewed, or publication. */
const endOfSince = (start: Period, reference: Reference): CalendarDay | null => {
  const { published, current } = reference;
  const speaking = speakingDay(reference);
  if (published === null || speaking === null) return null;
  const report = start.firstUnit === 'day' && current?.firstUnit === 'day' ? current.last : null;
  const reported =
    report !== null &&
    daysBetween(start.first, report) >= 0 &&
    daysBetween(report, published) >= 0 &&
    daysBetween(report, published) <= REPORT_DAYS;
  if (reported) return report;
  return daysBetween(start.first, speaking) < 0 ? published : speaking;
};

/** 今年以来 in a review is the year reviewed. */
const resolveSince = ({ from }: SinceTime, reference: Reference): Period | null => {
  const { reviewYear } = reference;
  if (from === null) return null;
  if (reviewYear !== null && isThisYear(from)) return yearPeriod(reviewYear);
  const start = resolve(from, reference);
  const end = start && endOfSince(start, reference);
  if (start === null || end === null) return null;
  if (daysBetween(start.first, end) < 0) return start;
  if (from.type === 'plan' && daysBetween(start.last, end) > 0) return start;
  return {
    first: start.first,
    last: end,
    firstUnit: start.firstUnit,
    lastUnit: start.firstUnit,
    label: null,
  };
};

const resolveSamePeriod = ({ year }: SamePeriodTime, { current }: Reference): Period | null => {
  if (current === null || year === undefined) return current;
  return shiftYears(current, typeof year === 'number' ? year - current.last.year : year.offset);
};

/** 除夕 is of the lunar year before: with a year said the day must lie in it, without one the nearest is meant. */
const resolveLunarTime = ({ year, month, day }: LunarTime, reference: Reference): Period | null => {
  const near = reference.after ?? speakingDay(reference);
  const said = year === undefined ? null : resolveYear(year, reference);
  const around = said ?? near?.year;
  if (around === undefined) return null;
  const days = [around - 1, around].flatMap((lunarYear) => resolveLunar(lunarYear, month, day) ?? []);
  if (said !== null) return nullable(days.find((date) => date.year === said));
  if (near === null) return null;
  const distance = (date: CalendarDay): number => Math.abs(daysBetween(near, date));
  return nullable(days.toSorted((a, b) => distance(a) - distance(b))[0]);
};

const nullable = (date: CalendarDay | undefined): Period | null =>
  date === undefined ? null : dayPeriod(date);

/** The days off that the State Council laid down; the holiday itself, as in 春节将至, is left open. */
const resolveHoliday = ({ name, year, daysOff }: HolidayTime, reference: Reference): Period | null => {
  const resolved = year === undefined ? (speakingDay(reference)?.year ?? null) : resolveYear(year, reference);
  const written = daysOff && resolved !== null ? holidaySchedule.get(`${resolved}${name}`) : undefined;
  return written === undefined ? null : parsePeriod(written);
};

/** A window that ends at a time of its own is measured from that day as others from publication. */
const resolveWindowUntil = (window: WindowTime, reference: Reference): Period | null => {
  if (window.until === undefined) return resolveWindow(window, reference);
  const until = resolve(window.until, reference);
  return until === null ? null : resolveWindow(window, { ...reference, published: until.last });
};

const resolve = (value: TimeValue, reference: Reference): Period | null => {
  switch (value.type) {
    case 'calendar':
      return resolveCalendar(value, reference);
    case 'interval':
      return resolveInterval(value, reference);
    case 'since':
      return resolveSince(value, reference);
    case 'asOf':
      return resolve(value.at, reference);
    case 'plan':
      return yearPeriod(value.from, value.to);
    case 'window':
      return resolveWindowUntil(value, reference);
    case 'samePeriod':
      return resolveSamePeriod(value, reference);
    case 'lunar':
      return resolveLunarTime(value, reference);
    case 'era':
      return value.from === null || value.to === null ? null : yearPeriod(value.from, value.to);
    case 'clock':
      // The end of an interval such as 10月1日20时至22时: a time of day within the day it begins.
      return reference.after && dayPeriod(reference.after);
    case 'holiday':
      return resolveHoliday(value, reference);
    case 'eve':
      return reference.eve;
    case 'recurring':
    case 'vague':
    case 'list':
      return null;
  }
};

/**
 * The period an expression stands for in the normal form of the annotation guide, or null where the text and the
 * context do not tell. Published on 2025-09-03, 1至7月 is `2025-01/2025-07`, 截至8月底 is `2025-08`, 一季度 is
 * `2025-Q1` and 上周 is `2025-08-25/2025-08-31`; “十四五” is `2021/2025` whenever it was published.
 */
export const resolveTime = (value: TimeValue, context: TimeContext): string | null => {
  const period = resolve(value, referenceOf(context));
  return period && writePeriod(period);
};
