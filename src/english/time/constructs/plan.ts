import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, YEAR, COUNT, ORDINAL, numberOf, placeOf } from '../patterns.js';

const YEARS_OF_PLAN = 5;
/** The third plan ran from 1966. */
const planYears = (number: number) => ({
  from: 1966 + (number - 3) * YEARS_OF_PLAN,
  to: 1970 + (number - 3) * YEARS_OF_PLAN,
});

/** the 14th Five-Year Plan period. */
export const plan: EnglishTimeConstruct = {
  name: 'plan',
  pattern: pattern(
    String.raw`\b(?:the )?(${ORDINAL}) five-year plan(?: period)?(?: \(${YEAR}[-–—]${YEAR}\))?(?: period)?`,
  ),
  value: ([, place = '']) => ({ type: 'plan', ...planYears(placeOf(place)) }),
};

/** the first four years of the Eleventh Five-Year Plan. */
export const planStart: EnglishTimeConstruct = {
  name: 'plan-start',
  pattern: pattern(
    String.raw`\b(?:the )?first (${COUNT}) years of the (${ORDINAL}) five-year plan(?: period)?`,
  ),
  value: ([, count = '', place = '']) => {
    const { from } = planYears(placeOf(place));
    return { type: 'plan', from, to: from + numberOf(count) - 1 };
  },
};
