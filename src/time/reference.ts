import { type CalendarDay, daysBetween, isDay, parseIsoDay } from './calendar.js';
import { parsePeriod, type Period } from './period.js';

/** What a document says about when it speaks, for settling what an expression leaves out. */
export interface TimeContext {
  /** The day of publication, YYYY-MM-DD. */
  readonly published: string | null;
  /** The year the document or section speaks of; it serves where there is no day of publication. */
  readonly year: number | null;
  /** The period in force before the expression, in the normal form: for 当月, 同期, 当日, 次年. */
  readonly current: string | null;
  /** The year a review speaks of. It wins for 今年以来, 全年, 年末, 前7个月 and months without a year; 今年 is still that of publication. */
  readonly reviewYear?: number | null;
  /** The plan period the document speaks of, as 2021/2025: for 五年来 and 这五年. */
  readonly plan?: string | null;
  /** The days before a holiday that the document speaks of, as 2024-01-26/2024-02-09: for 节前. */
  readonly eve?: string | null;
}

/** The context as read, with the day that implied parts must not lie before. */
export interface Reference {
  readonly published: CalendarDay | null;
  readonly year: number | null;
  readonly current: Period | null;
  readonly reviewYear: number | null;
  readonly plan: Period | null;
  readonly eve: Period | null;
  /** The beginning of the interval whose end is being settled. */
  readonly after: CalendarDay | null;
}

/** Reads a context; what is not well-formed in it counts as absent. */
export const referenceOf = (context: TimeContext): Reference => ({
  published: context.published === null ? null : parseIsoDay(context.published.slice(0, 10)),
  year: context.year,
  current: context.current === null ? null : parsePeriod(context.current),
  reviewYear: context.reviewYear ?? null,
  plan: context.plan ? parsePeriod(context.plan) : null,
  eve: context.eve ? parsePeriod(context.eve) : null,
  after: null,
});

/** The last day of the year under review, or else the day of publication: what 前7个月 and 3月 are counted back from. */
export const speakingDay = ({ published, reviewYear, year }: Reference): CalendarDay | null => {
  if (reviewYear !== null && (published === null || published.year > reviewYear)) {
    return { year: reviewYear, month: 12, day: 31 };
  }
  return published ?? (year === null ? null : { year, month: 12, day: 31 });
};

/**
 * How many months after publication a time without a year may begin and still be of the year of publication. In
 * a year of broadcast news, bare months up to five ahead were to come and those ten or more ahead were past.
 */
export const MONTHS_AHEAD = 6;
/** The same for quarters: 四季度 in April is the last one. */
export const QUARTER_AHEAD = 3;
/** The same in days for a date without a year (the next year's only within a month), and for a day without a month. */
const DATE_AHEAD = 183;
const NEXT_YEAR_AHEAD = 31;
const DAY_AHEAD = 10;

/** The year implied by a month without one, given how many months ahead it may lie; null where nothing tells. */
export const impliedYear = (reference: Reference, month: number, ahead = MONTHS_AHEAD): number | null => {
  const { after, current } = reference;
  if (after !== null) return month < after.month ? after.year + 1 : after.year;
  const from = speakingDay(reference);
  if (from === null) return current === null ? null : current.last.year;
  return month - from.month > ahead ? from.year - 1 : from.year;
};

/** The day meant by a month and day without a year: 12月30日 in January is of the year before. */
export const impliedDate = (reference: Reference, month: number, day: number): CalendarDay | null => {
  const { after, current, published } = reference;
  if (after !== null) {
    const sameYear = { year: after.year, month, day };
    return daysBetween(after, sameYear) < 0 ? { year: after.year + 1, month, day } : sameYear;
  }
  const from = speakingDay(reference);
  if (from === null) return current === null ? null : { year: current.last.year, month, day };
  const aheadIn = (year: number): number => daysBetween(from, { year, month, day });
  if (from === published && aheadIn(from.year + 1) <= NEXT_YEAR_AHEAD)
    return { year: from.year + 1, month, day };
  return { year: aheadIn(from.year) > DATE_AHEAD ? from.year - 1 : from.year, month, day };
};

/** The day meant by a day alone: the latest that lies no more than ten days after publication in its month. */
export const impliedDay = (reference: Reference, day: number): CalendarDay | null => {
  const { after, current, published } = reference;
  const from = after ?? published;
  if (from === null) {
    if (current === null || current.lastUnit === 'year') return null;
    return { year: current.last.year, month: current.last.month, day };
  }
  const { year } = from;
  const sameMonth = { year, month: from.month, day };
  const otherMonth = (offset: number): CalendarDay => {
    const month = from.month + offset;
    if (month === 0) return { year: year - 1, month: 12, day };
    return month === 13 ? { year: year + 1, month: 1, day } : { year, month, day };
  };
  if (after !== null) return day < after.day ? otherMonth(1) : sameMonth;
  return day - from.day > DAY_AHEAD || !isDay(sameMonth) ? otherMonth(-1) : sameMonth;
};
