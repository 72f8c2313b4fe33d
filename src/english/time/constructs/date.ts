import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, MONTH, YEAR, OF_YEAR, monthOf, calendar, interval, inYear } from '../patterns.js';

/** March 5, 2024; March 5. */
export const monthDayYear: EnglishTimeConstruct = {
  name: 'month-day',
  pattern: pattern(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?\b(?![,.]?\d|%)(?:,? (${YEAR}))?`),
  value: ([, month = '', day, year]) =>
    calendar({ ...inYear(year), month: monthOf(month), day: Number(day) }),
};

/** April 28 to May 5, between April 28 and May 5, May 1-5, 2024. */
export const dayRange: EnglishTimeConstruct = {
  name: 'day-range',
  pattern: pattern(
    String.raw`\b(${MONTH}) (\d{1,2})\b(?: to | through | and |[-–—])(?:(${MONTH}) )?(\d{1,2})\b(?![,.]?\d|%| [a-z]+s\b)(?:,? (${YEAR}))?`,
  ),
  value: ([, from = '', first, to, last, year]) =>
    interval(
      calendar({ ...inYear(year), month: monthOf(from), day: Number(first) }),
      calendar({ ...inYear(year), month: monthOf(to ?? from), day: Number(last) }),
    ),
};

/** 5 March 2024, 5th of March; 3 may is no date. */
export const dayMonthYear: EnglishTimeConstruct = {
  name: 'day-month',
  pattern: pattern(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}))?`),
  value: ([, day, month = '', year]) =>
    /^may$/i.test(month) && year === undefined
      ? null
      : calendar({ ...inYear(year), month: monthOf(month), day: Number(day) }),
};

/** 2024-03-05. */
export const isoDay: EnglishTimeConstruct = {
  name: 'iso-day',
  pattern: pattern(String.raw`\b(${YEAR})-(\d\d)-(\d\d)\b`),
  value: ([, year, month, day]) => calendar({ year: Number(year), month: Number(month), day: Number(day) }),
};

/** January to July 2024, January-July. */
export const monthRange: EnglishTimeConstruct = {
  name: 'month-range',
  pattern: pattern(String.raw`\b(${MONTH})(?: to | through | and |[-–—])(${MONTH})${OF_YEAR}`),
  value: ([, from = '', to = '', year]) =>
    interval(calendar({ ...inYear(year), month: monthOf(from) }), calendar({ month: monthOf(to) })),
};

/** A month alone only after a preposition or before a year: may and march are words too. */
export const month: EnglishTimeConstruct = {
  name: 'month',
  pattern: pattern(
    String.raw`(?<=\b(?:in|of|by|since|until|from|to|for|over|end of|early|late|mid|last|this|during) )(${MONTH})${OF_YEAR}|\b(${MONTH}),? (${YEAR})`,
  ),
  value: ([, first, firstYear, second, secondYear]) =>
    calendar({ ...inYear(firstYear ?? secondYear), month: monthOf(first ?? second ?? '') }),
};

/** September exports, at the head of a sentence; May and March begin other sentences too. */
export const leadingMonth: EnglishTimeConstruct = {
  name: 'leading-month',
  pattern: pattern(
    String.raw`^(January|February|April|June|July|August|September|October|November|December)(?:['’]s)?(?= [a-z]{3})`,
    'g',
  ),
  value: ([, name = '']) => calendar({ month: monthOf(name) }),
};
