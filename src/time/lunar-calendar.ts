import { lunarYears } from '../lexicon/time-lunar-years.js';
import { addDays, type CalendarDay, parseIsoDay } from './calendar.js';

interface LunarYear {
  readonly newYear: CalendarDay;
  /** The month that comes twice, or 0. */
  readonly leap: number;
  /** Lengths of the months in order, the leap month after its namesake. */
  readonly lengths: readonly number[];
}

const years = new Map<number, LunarYear>();
for (const [year, start, leap, lengths] of lunarYears) {
  const newYear = parseIsoDay(`${year}-${start}`);
  if (newYear === null) continue;
  years.set(year, { newYear, leap, lengths: [...lengths].map((length) => (length === '9' ? 29 : 30)) });
}

/**
 * The day of a date of the lunar calendar, null outside 1990 to 2050. Day 30 of a month of 29 days is its last:
 * 除夕. `resolveLunar(2024, 1, 6)` (正月初六) is 2024-02-15.
 */
export const resolveLunar = (year: number, month: number, day: number): CalendarDay | null => {
  const lunar = years.get(year);
  const index = lunar === undefined ? -1 : month - 1 + (lunar.leap > 0 && month > lunar.leap ? 1 : 0);
  const length = lunar?.lengths[index];
  if (lunar === undefined || length === undefined || day < 1) return null;
  const before = lunar.lengths.slice(0, index).reduce((days, monthLength) => days + monthLength, 0);
  return addDays(lunar.newYear, before + Math.min(day, length) - 1);
};
