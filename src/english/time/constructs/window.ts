import type { WindowUnit } from '../../../time/time-expression.js';
import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, COUNT, numberOf } from '../patterns.js';

const windowUnits: ReadonlyMap<string, WindowUnit> = new Map<string, WindowUnit>([
  ['year', 'year'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
  ['hour', 'hour'],
]);

/** the past five years, the next 24 hours. */
export const framedWindow: EnglishTimeConstruct = {
  name: 'framed-window',
  pattern: pattern(
    String.raw`\b(?:the|these) (past|last|previous|preceding|next|coming|following) (${COUNT}|few|several)? ?(year|quarter|month|week|day|hour)s?\b(?: combined| period)?`,
  ),
  value: ([, sense = '', count, unit = '']) => {
    const isVague = count !== undefined && /few|several/i.test(count);
    return {
      type: 'window',
      sense: /^(?:next|coming|following)$/i.test(sense) ? 'next' : 'last',
      count: isVague ? null : numberOf(count ?? '1'),
      unit: windowUnits.get(unit.toLowerCase()) ?? 'year',
    };
  },
};

/** the five-year period, the five years: the stretch a report looks back on. */
export const yearsSpokenOf: EnglishTimeConstruct = {
  name: 'years-spoken-of',
  pattern: pattern(
    String.raw`\b(?:the|this) (?:previous |past )?(${COUNT})-year period\b|(?<=\b(?:over|in|during) )(?:the|these) (${COUNT}) years\b`,
  ),
  value: ([whole, first, second]) => ({
    type: 'window',
    sense: /previous/i.test(whole) ? 'ago' : 'last',
    count: numberOf(first ?? second ?? '1'),
    unit: 'year',
  }),
};

/** three years ago, two days earlier. */
export const ago: EnglishTimeConstruct = {
  name: 'ago',
  pattern: pattern(String.raw`\b(${COUNT}) (year|month|week|day)s? (?:ago|earlier)\b`),
  value: ([, count = '', unit = '']) => ({
    type: 'window',
    sense: 'ago',
    count: numberOf(count),
    unit: windowUnits.get(unit.toLowerCase()) ?? 'year',
  }),
};
