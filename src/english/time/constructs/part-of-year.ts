import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, YEAR, COUNT, OF_YEAR, numberOf, placeOf, inYear, calendar, interval } from '../patterns.js';

/** the first quarter of 2025, Q1. */
export const quarter: EnglishTimeConstruct = {
  name: 'quarter',
  pattern: pattern(
    String.raw`\bthe (first|second|third|fourth|last) quarter${OF_YEAR}|\bQ([1-4])\b${OF_YEAR}`,
  ),
  value: ([, place, firstYear, number, secondYear]) => {
    const quarterNumber = place === undefined ? Number(number) : placeOf(/last/i.test(place) ? '4th' : place);
    return calendar({ ...inYear(firstYear ?? secondYear), quarter: quarterNumber });
  },
};

/** the first half of last year, H1 2025; not the first half of the match. */
export const half: EnglishTimeConstruct = {
  name: 'half',
  pattern: pattern(
    String.raw`\bthe (first|second|latter|last) half(?: year)?${OF_YEAR}(?! of )|\bH([12])\b${OF_YEAR}`,
  ),
  value: ([, place, firstYear, number, secondYear]) => {
    const first = place === undefined ? number === '1' : /first/i.test(place);
    return calendar({ ...inYear(firstYear ?? secondYear), half: first ? 1 : 2 });
  },
};

/** the first seven months of 2024, the first three quarters. */
export const firstMonths: EnglishTimeConstruct = {
  name: 'first-months',
  pattern: pattern(String.raw`\b(?:the )?first (${COUNT}) (months|quarters)${OF_YEAR}`),
  value: ([, count = '', unit = '', year]) => {
    const last = numberOf(count);
    return unit.toLowerCase() === 'months'
      ? interval(calendar({ ...inYear(year), month: 1 }), calendar({ month: last }))
      : interval(calendar({ ...inYear(year), quarter: 1 }), calendar({ quarter: last }));
  },
};

/** the end of 2012, the beginning of this year, year-end 2024. */
export const yearEnd: EnglishTimeConstruct = {
  name: 'year-end',
  pattern: pattern(
    String.raw`\b(?:the )?(end|beginning|start) of (${YEAR}|this year|last year|the year|next year)\b|\byear-end (${YEAR})\b`,
  ),
  value: ([, edge, first, second]) => {
    const year = inYear(first ?? second).year ?? ({ offset: 0, to: 'review' } as const);
    return calendar({ year, edge: edge !== undefined && /beginning|start/i.test(edge) ? 'start' : 'end' });
  },
};
