import type { Reference } from './reference.js';
import type { Part } from './time-expression.js';

/** From November on, 新的一年 is the next. */
const FIRST_MONTH_OF_OUTLOOKS = 11;

/** The year that a part says, or null where the reference does not tell. */
export const resolveYear = (part: Part, reference: Reference): number | null => {
  if (typeof part === 'number') return part;
  const { published, current, reviewYear, year } = reference;
  const inForce = current?.last.year ?? null;
  const anchors = {
    published: published?.year,
    current: inForce ?? reviewYear ?? year,
    coming: published && (published.month >= FIRST_MONTH_OF_OUTLOOKS ? published.year + 1 : published.year),
    review: reviewYear ?? inForce ?? year ?? published?.year,
  };
  const anchor = anchors[part.to];
  return anchor === null || anchor === undefined ? null : anchor + part.offset;
};
