import { addDays, type CalendarDay, mondayOf, mondayOfWeek, weekday } from './calendar.js';
import { dayPeriod, type Period } from './period.js';
import { type Reference, speakingDay } from './reference.js';
import { resolveYear } from './resolve-year.js';
import type { CalendarTime } from './time-expression.js';

const mondayFor = (time: CalendarTime, reference: Reference): CalendarDay | null => {
  const { week, year } = time;
  const { published, current } = reference;
  if (typeof week === 'number') {
    const resolved =
      year === undefined ? (speakingDay(reference)?.year ?? null) : resolveYear(year, reference);
    return resolved === null ? null : mondayOfWeek(resolved, week);
  }
  if (week === undefined) return published && mondayOf(published);
  const from = week.to === 'current' && current?.firstUnit === 'day' ? current.first : published;
  return from && addDays(mondayOf(from), week.offset * 7);
};

/** The week of a time, Monday to Sunday: 上周, 2024年第3周. */
export const resolveWeek = (time: CalendarTime, reference: Reference): Period | null => {
  const monday = mondayFor(time, reference);
  return monday && dayPeriod(monday, addDays(monday, 6));
};

/** A day of the week or its end; without a week the latest that does not begin after publication. */
export const resolveWeekdays = (time: CalendarTime, reference: Reference): Period | null => {
  const monday = mondayFor(time, reference);
  const { published } = reference;
  if (monday === null || time.weekdays === undefined) return null;
  const [first, last] = time.weekdays;
  const past = time.week === undefined && published !== null && first > weekday(published) ? -7 : 0;
  return dayPeriod(addDays(monday, first - 1 + past), addDays(monday, last - 1 + past));
};
