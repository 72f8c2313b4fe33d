import { type CalendarDay, daysInMonth, isoDay, isoMonth, parseIsoDay } from './calendar.js';

/** How an end of a period is written: 2025, 2025-08 or 2026-01-09. */
export type PeriodUnit = 'year' | 'month' | 'day';

/** A period by its first and last day, and the units they are written in. */
export interface Period {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly firstUnit: PeriodUnit;
  readonly lastUnit: PeriodUnit;
  /** The name of a quarter or half: 2025-Q1, 2025-H1; null for other periods. */
  readonly label: string | null;
}

/** Whole years, both included: yearPeriod(2021, 2025) is “十四五”. */
export const yearPeriod = (from: number, to = from): Period => ({
  first: { year: from, month: 1, day: 1 },
  last: { year: to, month: 12, day: 31 },
  firstUnit: 'year',
  lastUnit: 'year',
  label: null,
});

const months = (year: number, from: number, to: number, label: string | null): Period => ({
  first: { year, month: from, day: 1 },
  last: { year, month: to, day: daysInMonth(year, to) },
  firstUnit: 'month',
  lastUnit: 'month',
  label,
});

/** The months `from` to `to` of one year, 1 to 12: 1—7月. */
export const monthPeriod = (year: number, from: number, to = from): Period => months(year, from, to, null);

/** A quarter, 1 to 4: 一季度. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  months(year, quarter * 3 - 2, quarter * 3, `${year}-Q${quarter}`);

/** The first half of a year (1) or the second (2): 上半年. */
export const halfPeriod = (year: number, half: number): Period =>
  months(year, half * 6 - 5, half * 6, `${year}-H${half}`);

/** The days from `first` to `last`: 1月15日至21日. */
export const dayPeriod = (first: CalendarDay, last = first): Period => ({
  first,
  last,
  firstUnit: 'day',
  lastUnit: 'day',
  label: null,
});

/** From the first day of one period to the last of another, each end as fine as it was. */
export const spanPeriods = (from: Period, to: Period): Period => ({
  first: from.first,
  last: to.last,
  firstUnit: from.firstUnit,
  lastUnit: to.lastUnit,
  label: null,
});

const writeDay = (day: CalendarDay, unit: PeriodUnit): string => {
  if (unit === 'year') return String(day.year);
  return unit === 'month' ? isoMonth(day.year, day.month) : isoDay(day);
};

/** The normal form of the annotation guide: 2022, 2025-01/2025-07, 2025-Q1, 2025-H1, 2026-01-09. */
export const writePeriod = ({ first, last, firstUnit, lastUnit, label }: Period): string => {
  if (label !== null) return label;
  const from = writeDay(first, firstUnit);
  const to = writeDay(last, lastUnit);
  return from === to ? from : `${from}/${to}`;
};

const NAMED = /^(\d{4})-([QH])([1-4])$/;
const MONTH = /^(\d{4})-(\d\d)$/;
const YEAR = /^\d{4}$/;

const parseNamed = (written: string): Period | null => {
  const [, year, kind, part] = NAMED.exec(written) ?? [];
  if (year === undefined) return null;
  const number = Number(part);
  if (kind === 'Q') return quarterPeriod(Number(year), number);
  return number <= 2 ? halfPeriod(Number(year), number) : null;
};

const parseMonth = (written: string): Period | null => {
  const [, year, month] = MONTH.exec(written) ?? [];
  const number = Number(month);
  return year !== undefined && number >= 1 && number <= 12 ? monthPeriod(Number(year), number) : null;
};

const parseDay = (written: string): Period | null => {
  const day = parseIsoDay(written);
  return day && dayPeriod(day);
};

/** Each form has a length of its own, but for months and quarters. */
const parseEnd = (written: string): Period | null => {
  switch (written.length) {
    case 'YYYY'.length:
      return YEAR.test(written) ? yearPeriod(Number(written)) : null;
    case 'YYYY-MM'.length:
      return parseMonth(written) ?? parseNamed(written);
    default:
      return parseDay(written);
  }
};

/** Reads the normal form back; null where it is not of that form. */
export const parsePeriod = (written: string): Period | null => {
  const slash = written.indexOf('/');
  if (slash < 0) return parseEnd(written);
  const [first, last] = [parseEnd(written.slice(0, slash)), parseEnd(written.slice(slash + 1))];
  return first && last && spanPeriods(first, last);
};

const shiftDay = ({ year, month, day }: CalendarDay, years: number): CalendarDay => ({
  year: year + years,
  month,
  day: Math.min(day, daysInMonth(year + years, month)),
});

/** The same stretch of another year: 去年同期 of 2025-H1 is 2024-H1. */
export const shiftYears = (period: Period, years: number): Period => {
  const { label, firstUnit, lastUnit } = period;
  const { year, month, day } = shiftDay(period.last, years);
  return {
    first: shiftDay(period.first, years),
    last: { year, month, day: lastUnit === 'day' ? day : daysInMonth(year, month) },
    firstUnit,
    lastUnit,
    label: label === null ? null : label.replace(/^\d{4}/, (from) => String(Number(from) + years)),
  };
};
