import type { Reference } from './reference.js';
import type { Part } from './time-expression.js';

/** The year that a part says, or null where the reference does not tell. */
export const resolveYear = (part: Part, reference: Reference): number | null => {
  if (typeof part === 'number') return part;
  const { published, current, reviewYear, year } = reference;
  const inForce = current?.last.year ?? null;
  const anchors = {
    published: published?.year,
    current: inForce ?? reviewYear ?? year,
    review: reviewYear ?? inForce ?? year ?? published?.year,
  };
  const anchor = anchors[part.to];
  return anchor === null || anchor === undefined ? null : anchor + part.offset;
};
