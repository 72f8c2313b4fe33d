import { englishCardinals, englishOrdinals } from '../../lexicon/english-number-words.js';
import { englishMonths } from '../../lexicon/english-time-words.js';
import type { CalendarTime, Part, TimeValue } from '../../time/time-expression.js';

const monthNumbers = new Map(
  englishMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const cardinals = [...englishCardinals];

/** The words as alternatives of a pattern, the longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

/** The name of a month or its short form. */
export const MONTH = String.raw`(?:${alternatives(monthNumbers.keys())})\b\.?`;
/** A year in four digits that no other digit goes on with. */
export const YEAR = String.raw`(?:18|19|20)\d\d(?!\d|,\d|\.\d)`;
/** A small number in digits or a word. */
export const COUNT = String.raw`(?:\d{1,3}|${alternatives(englishCardinals)})`;
/** A place in an order: 14th, fourteenth. */
export const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${alternatives(englishOrdinals.keys())})`;
/** The year a part of a year belongs to, where it is said: of 2025, of last year. One group. */
export const OF_YEAR = String.raw`(?:,? (?:of |in )?(${YEAR}|this year|last year|the year|next year))?`;

/** A pattern from its source. */
export const pattern = (source: string, flags = 'gi'): RegExp => new RegExp(source, flags);

/** 1 to 99 as written: 7, seven. */
export const numberOf = (written: string): number => {
  const word = cardinals.indexOf(written.toLowerCase());
  if (word < 0) return Number.parseInt(written, 10);
  return word <= 20 ? word : (word - 18) * 10;
};

/** The number of a place: 14 of 14th and fourteenth. */
export const placeOf = (written: string): number =>
  Number(englishOrdinals.get(written.toLowerCase()) ?? Number.parseInt(written, 10));

/** The number of a month by its name: 9 of Sept. */
export const monthOf = (written: string): number =>
  monthNumbers.get(written.toLowerCase().replace('.', '')) ?? 0;

const yearParts: ReadonlyMap<string, Part | null> = new Map<string, Part | null>([
  ['this year', { offset: 0, to: 'published' }],
  ['last year', { offset: -1, to: 'published' }],
  ['next year', { offset: 1, to: 'published' }],
  ['the year', null],
]);

/** The year of a part of a year, where it is said. */
export const inYear = (written: string | undefined): Pick<CalendarTime, 'year'> => {
  if (written === undefined) return {};
  const part = yearParts.get(written.toLowerCase());
  if (part === null) return {};
  return { year: part ?? Number(written) };
};

/** A stretch of the calendar with the parts that were said. */
export const calendar = (parts: Omit<CalendarTime, 'type'>): TimeValue => ({ type: 'calendar', ...parts });

/** From one time to another. */
export const interval = (from: TimeValue, to: TimeValue): TimeValue => ({ type: 'interval', from, to });
