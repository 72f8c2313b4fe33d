import { addDays, type CalendarDay, daysBetween, isoDay, parseIsoDay } from './calendar.js';
import { parsePeriod, type Period } from './period.js';

const compare = (
  written: string | null,
  day: string | null,
  holds: (period: Period, day: CalendarDay) => boolean,
): boolean => {
  const period = written === null ? null : parsePeriod(written);
  const against = day === null ? null : parseIsoDay(day);
  return period !== null && against !== null && holds(period, against);
};

/** Whether a period in its normal form ended before a day: 2022年 was over on 2023-01-10. False where either is unknown. */
export const isOver = (period: string | null, day: string | null): boolean =>
  compare(period, day, ({ last }, against) => daysBetween(last, against) > 0);

/** Whether a period in its normal form begins after a day: 2030年 was to come on 2026-02-09. */
export const isToCome = (period: string | null, day: string | null): boolean =>
  compare(period, day, ({ first }, against) => daysBetween(against, first) > 0);

/** Whether two periods in their normal form end on the same day: 2025年 and “十四五”. */
export const endTogether = (one: string | null, other: string | null): boolean => {
  const [left, right] = [one, other].map((written) => (written === null ? null : parsePeriod(written)));
  return Boolean(left && right && daysBetween(left.last, right.last) === 0);
};

/** The day before a period in its normal form begins: 2024-02-09 for 春节假期 from 10日; null where it has not that form. */
export const eveOf = (written: string): string | null => {
  const period = parsePeriod(written);
  return period && isoDay(addDays(period.first, -1));
};

const DAYS = /^\d{4}-\d\d-\d\d\/(\d{4}-\d\d-\d\d)$/;

/** The last of several days: 2024-02-09 for 1月26日至2月9日; null for other periods. */
export const lastOfDays = (period: string): string | null => DAYS.exec(period)?.[1] ?? null;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether a period is one day: 2026-01-09. */
export const isOneDay = (period: string | null): boolean => period !== null && DAY.test(period);

const WHOLE_YEARS = /^\d{4}(?:\/\d{4})?$/;
const ONE_YEAR = /^\d{4}$/;

/** Whether a period is one year, or several that are over: 2023, 2021/2025 in 2026; what a report as a whole is of. */
export const isYearOrPlan = (period: string | null, day: string | null): boolean =>
  period !== null && (ONE_YEAR.test(period) || (WHOLE_YEARS.test(period) && isOver(period, day)));

/** Whether a period is a day or months that ended before the year before a day: 2018年4月 in 2023. */
export const isBygone = (period: string | null, day: string | null): boolean =>
  period !== null &&
  !WHOLE_YEARS.test(period) &&
  compare(period, day, ({ last }, against) => last.year < against.year - 1);

/** Whether a period is several years, such as a plan: 2021/2025. */
export const isSeveralYears = (period: string | null): boolean =>
  period !== null && WHOLE_YEARS.test(period) && !ONE_YEAR.test(period);
