import { holidaySchedule } from '../lexicon/time-holidays.js';
import { eveOf, lastOfDays } from '../time/position.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';

/** A review of a year or of a plan appears by the end of March of the year after. */
const LAST_MONTH_OF_REVIEWS = 3;

const isLookBack = ({ value }: TimeExpression): boolean =>
  value.type === 'window' &&
  value.unit === 'year' &&
  value.count === 1 &&
  (value.sense === 'last' || value.sense === 'since');

/** The year a document reviews: one its headline names, or last year where it looks back early in this one. */
const reviewedYear = (
  published: string,
  headline: readonly TimeExpression[],
  times: readonly TimeExpression[],
): number | null => {
  const [year = 0, month = 0] = published.split('-').map(Number);
  for (const { value } of headline) {
    const said = Number(resolveTime(value, { published, year: null, current: null })?.slice(0, 4));
    if (said > 0 && said < year) return said;
  }
  return month <= LAST_MONTH_OF_REVIEWS && times.some(isLookBack) ? year - 1 : null;
};

const firstYearSaid = (times: readonly TimeExpression[]): number | null => {
  for (const { value } of times) {
    if (value.type === 'calendar' && typeof value.year === 'number') return value.year;
  }
  return null;
};

const eves = new Set(Array.from(holidaySchedule.values(), eveOf));

/** The stretch of days spoken of that ends on the eve of a holiday, which 节前 then means: 春运启动以来的15天里. */
const daysBeforeHoliday = (times: readonly TimeExpression[], context: TimeContext): string | null => {
  for (const { value } of times) {
    if (value.type !== 'window' && value.type !== 'interval') continue;
    const period = resolveTime(value, context);
    const last = period && lastOfDays(period);
    if (last !== null && eves.has(last)) return period;
  }
  return null;
};

/**
 * What the relative times of a document are resolved against: the day of publication (null where nobody says it) and
 * the year it reviews. `times` are all times of the document, `headline` those of its headline: 去年 or 2022年度 there
 * makes it a review.
 */
export const documentTime = (
  published: string | null,
  headline: readonly TimeExpression[],
  times: readonly TimeExpression[],
): TimeContext => {
  if (published === null) return { published, year: firstYearSaid(times), current: null };
  const reviewYear = reviewedYear(published, headline, times);
  const context = { published, year: reviewYear ?? Number(published.slice(0, 4)), current: null, reviewYear };
  return { ...context, eve: daysBeforeHoliday(times, context) };
};
