/** A day of the Gregorian calendar; `month` from 1 to 12, `day` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has, 0 where there is none of that number: `daysInMonth(2024, 2) === 29`. */
export const daysInMonth = (year: number, month: number): number =>
  (DAYS_OF_MONTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

/** Whether there is such a day in years 1000 to 2999: 2023年2月30日 is none. */
export const isDay = ({ year, month, day }: CalendarDay): boolean =>
  year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const pad = (number: number): string => String(number).padStart(2, '0');

/** 2025年8月 as `2025-08`. */
export const isoMonth = (year: number, month: number): string => `${year}-${pad(month)}`;

/** 2026年1月9日 as `2026-01-09`. */
export const isoDay = ({ year, month, day }: CalendarDay): string => `${isoMonth(year, month)}-${pad(day)}`;

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads `2026-01-09`; null where it is not of that form or there is no such day. */
export const parseIsoDay = (iso: string): CalendarDay | null => {
  const match = ISO_DAY.exec(iso);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
};

/** The day so many days later, or earlier where negative: 昨天 is `addDays(day, -1)`. */
export const addDays = (from: CalendarDay, days: number): CalendarDay => {
  const date = new Date(Date.UTC(from.year, from.month - 1, from.day) + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The day of the week, 1 for Monday (星期一) to 7 for Sunday (星期日). */
export const weekday = ({ year, month, day }: CalendarDay): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;

const ordinal = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day) / DAY;

/** How many days `to` lies after `from`, negative where before. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => ordinal(to) - ordinal(from);

/** The month so many months later, or earlier where negative. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
};

/** The Monday of the week that holds the day. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));

/** The Monday of a numbered week: the first week of a year (ISO 8601) is the one with 4 January. */
export const mondayOfWeek = (year: number, week: number): CalendarDay =>
  addDays(mondayOf({ year, month: 1, day: 4 }), (week - 1) * 7);
