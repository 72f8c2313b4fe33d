import type { TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';

/** A review of a year or of a plan appears by the end of March of the year after. */
const LAST_MONTH_OF_REVIEWS = 3;
/** Five-year plans begin in years that end in 1 and 6. */
const FIRST_YEAR_OF_PLANS = 1;
/** So many of the years said must be the year before for a document to be its review. */
const SHARE_OF_REVIEW = 0.3;

const yearsSaid = (times: readonly TimeExpression[]): readonly number[] =>
  times.flatMap(({ value }) => (value.type === 'calendar' && typeof value.year === 'number' ? [value.year] : []));

const plansSaid = (times: readonly TimeExpression[]): readonly { readonly from: number; readonly to: number }[] =>
  times.flatMap(({ value }) => (value.type === 'plan' ? [{ from: value.from, to: value.to }] : []));

/** A report at the beginning of a plan looks back on the one before; others on the last that ended by then. */
const planOf = (times: readonly TimeExpression[], year: number, early: boolean): { from: number; to: number } | undefined => {
  if (early && year % 5 === FIRST_YEAR_OF_PLANS) return { from: year - 5, to: year - 1 };
  return plansSaid(times).findLast(({ to }) => to < year);
};

/**
 * What the relative times of a document are resolved against: the day of publication (null where nobody says it),
 * the year it reviews, and the plan period it looks back on. `times` are all times of the document.
 */
export const documentTime = (published: string | null, times: readonly TimeExpression[]): TimeContext => {
  const years = yearsSaid(times);
  if (published === null) return { published, year: years[0] ?? null, current: null };
  const [year = 0, month = 0] = published.split('-').map(Number);
  const early = month <= LAST_MONTH_OF_REVIEWS;
  const ofLastYear = years.filter((said) => said === year - 1).length;
  const reviews = early && ofLastYear > 0 && ofLastYear >= years.length * SHARE_OF_REVIEW;
  const plan = planOf(times, year, early);
  return {
    published,
    year: reviews ? year - 1 : year,
    current: null,
    reviewYear: reviews ? year - 1 : null,
    plan: plan === undefined ? null : `${plan.from}/${plan.to}`,
  };
};
