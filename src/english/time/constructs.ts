import { englishOrdinals, englishCardinals } from '../../lexicon/english-number-words.js';
import { englishMonths, englishTimePhrases } from '../../lexicon/english-time-words.js';
import type { CalendarTime, Part, TimeValue, WindowUnit } from '../../time/time-expression.js';
import type { EnglishTimeConstruct } from './construct.js';

const monthNumbers = new Map(
  englishMonths.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const cardinals = [...englishCardinals];
const phrases = new Map(englishTimePhrases);

const alternatives = (words: Iterable<string>): string =>
  [...words].toSorted((a, b) => b.length - a.length).join('|');

const MONTH = String.raw`(?:${alternatives(monthNumbers.keys())})\b\.?`;
const YEAR = String.raw`(?:18|19|20)\d\d(?!\d|,\d|\.\d)`;
const COUNT = String.raw`(?:\d{1,3}|${alternatives(englishCardinals)})`;
const ORDINAL = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${alternatives(englishOrdinals.keys())})`;
const OF_YEAR = String.raw`(?:,? (?:of |in )?(${YEAR}|this year|last year|the year|next year))?`;

const pattern = (source: string, flags = 'gi'): RegExp => new RegExp(source, flags);

/** 1 to 99 as written: 7, seven. */
const numberOf = (written: string): number => {
  const word = cardinals.indexOf(written.toLowerCase());
  if (word < 0) return Number.parseInt(written, 10);
  return word <= 20 ? word : (word - 18) * 10;
};
const placeOf = (written: string): number =>
  Number(englishOrdinals.get(written.toLowerCase()) ?? Number.parseInt(written, 10));
const monthOf = (written: string): number => monthNumbers.get(written.toLowerCase().replace('.', '')) ?? 0;

const yearParts: ReadonlyMap<string, Part | null> = new Map<string, Part | null>([
  ['this year', { offset: 0, to: 'published' }],
  ['last year', { offset: -1, to: 'published' }],
  ['next year', { offset: 1, to: 'published' }],
  ['the year', null],
]);

/** The year of a part of a year, where it is said. */
const inYear = (written: string | undefined): Pick<CalendarTime, 'year'> => {
  if (written === undefined) return {};
  const part = yearParts.get(written.toLowerCase());
  if (part === null) return {};
  return { year: part ?? Number(written) };
};

const calendar = (parts: Omit<CalendarTime, 'type'>): TimeValue => ({ type: 'calendar', ...parts });
const interval = (from: TimeValue, to: TimeValue): TimeValue => ({ type: 'interval', from, to });

const monthDayYear: EnglishTimeConstruct = {
  name: 'month-day',
  pattern: pattern(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?\b(?![,.]?\d|%)(?:,? (${YEAR}))?`),
  value: ([, month = '', day, year]) =>
    calendar({ ...inYear(year), month: monthOf(month), day: Number(day) }),
};

const dayMonthYear: EnglishTimeConstruct = {
  name: 'day-month',
  pattern: pattern(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (${YEAR}))?`),
  value: ([, day, month = '', year]) =>
    /^may$/i.test(month) && year === undefined
      ? null
      : calendar({ ...inYear(year), month: monthOf(month), day: Number(day) }),
};

const isoDay: EnglishTimeConstruct = {
  name: 'iso-day',
  pattern: pattern(String.raw`\b(${YEAR})-(\d\d)-(\d\d)\b`),
  value: ([, year, month, day]) => calendar({ year: Number(year), month: Number(month), day: Number(day) }),
};

const monthRange: EnglishTimeConstruct = {
  name: 'month-range',
  pattern: pattern(String.raw`\b(${MONTH})(?: to | through | and |[-–—])(${MONTH})${OF_YEAR}`),
  value: ([, from = '', to = '', year]) =>
    interval(calendar({ ...inYear(year), month: monthOf(from) }), calendar({ month: monthOf(to) })),
};

/** A month alone only after a preposition or before a year: may and march are words too. */
const month: EnglishTimeConstruct = {
  name: 'month',
  pattern: pattern(
    String.raw`(?<=\b(?:in|of|by|since|until|from|to|for|over|end of|early|late|mid|last|this|during) )(${MONTH})${OF_YEAR}|\b(${MONTH}),? (${YEAR})`,
  ),
  value: ([, first, firstYear, second, secondYear]) =>
    calendar({ ...inYear(firstYear ?? secondYear), month: monthOf(first ?? second ?? '') }),
};

const quarter: EnglishTimeConstruct = {
  name: 'quarter',
  pattern: pattern(
    String.raw`\bthe (first|second|third|fourth|last) quarter${OF_YEAR}|\bQ([1-4])\b${OF_YEAR}`,
  ),
  value: ([, place, firstYear, number, secondYear]) => {
    const quarterNumber = place === undefined ? Number(number) : placeOf(/last/i.test(place) ? '4th' : place);
    return calendar({ ...inYear(firstYear ?? secondYear), quarter: quarterNumber });
  },
};

const half: EnglishTimeConstruct = {
  name: 'half',
  pattern: pattern(
    String.raw`\bthe (first|second|latter|last) half(?: year)?${OF_YEAR}(?! of )|\bH([12])\b${OF_YEAR}`,
  ),
  value: ([, place, firstYear, number, secondYear]) => {
    const first = place === undefined ? number === '1' : /first/i.test(place);
    return calendar({ ...inYear(firstYear ?? secondYear), half: first ? 1 : 2 });
  },
};

const firstMonths: EnglishTimeConstruct = {
  name: 'first-months',
  pattern: pattern(String.raw`\b(?:the )?first (${COUNT}) (months|quarters)${OF_YEAR}`),
  value: ([, count = '', unit = '', year]) => {
    const last = numberOf(count);
    return unit.toLowerCase() === 'months'
      ? interval(calendar({ ...inYear(year), month: 1 }), calendar({ month: last }))
      : interval(calendar({ ...inYear(year), quarter: 1 }), calendar({ quarter: last }));
  },
};

const yearRange: EnglishTimeConstruct = {
  name: 'year-range',
  pattern: pattern(
    String.raw`\b(${YEAR})(?: to | through |[-–—/])(${YEAR})\b|(?<=\bbetween )(${YEAR}) and (${YEAR})\b`,
  ),
  value: ([, from, to, first, second]) => {
    const [start, end] = [Number(from ?? first), Number(to ?? second)];
    return start < end ? interval(calendar({ year: start }), calendar({ year: end })) : null;
  },
};

const YEARS_OF_PLAN = 5;
/** The third plan ran from 1966. */
const planYears = (number: number) => ({
  from: 1966 + (number - 3) * YEARS_OF_PLAN,
  to: 1970 + (number - 3) * YEARS_OF_PLAN,
});

const plan: EnglishTimeConstruct = {
  name: 'plan',
  pattern: pattern(
    String.raw`\b(?:the )?(${ORDINAL}) five-year plan(?: period)?(?: \(${YEAR}[-–—]${YEAR}\))?(?: period)?`,
  ),
  value: ([, place = '']) => ({ type: 'plan', ...planYears(placeOf(place)) }),
};

const planStart: EnglishTimeConstruct = {
  name: 'plan-start',
  pattern: pattern(
    String.raw`\b(?:the )?first (${COUNT}) years of the (${ORDINAL}) five-year plan(?: period)?`,
  ),
  value: ([, count = '', place = '']) => {
    const { from } = planYears(placeOf(place));
    return { type: 'plan', from, to: from + numberOf(count) - 1 };
  },
};

const windowUnits: ReadonlyMap<string, WindowUnit> = new Map<string, WindowUnit>([
  ['year', 'year'],
  ['quarter', 'quarter'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
  ['hour', 'hour'],
]);

const framedWindow: EnglishTimeConstruct = {
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
const yearsSpokenOf: EnglishTimeConstruct = {
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

const ago: EnglishTimeConstruct = {
  name: 'ago',
  pattern: pattern(String.raw`\b(${COUNT}) (year|month|week|day)s? (?:ago|earlier)\b`),
  value: ([, count = '', unit = '']) => ({
    type: 'window',
    sense: 'ago',
    count: numberOf(count),
    unit: windowUnits.get(unit.toLowerCase()) ?? 'year',
  }),
};

const phrase: EnglishTimeConstruct = {
  name: 'relative',
  pattern: pattern(String.raw`\b(?:${alternatives(phrases.keys())})\b(?!'s? old)`),
  value: ([written]) => phrases.get(written.toLowerCase()) ?? null,
};

const yearEnd: EnglishTimeConstruct = {
  name: 'year-end',
  pattern: pattern(
    String.raw`\b(?:the )?(end|beginning|start) of (${YEAR}|this year|last year|the year|next year)\b|\byear-end (${YEAR})\b`,
  ),
  value: ([, edge, first, second]) => {
    const year = inYear(first ?? second).year ?? ({ offset: 0, to: 'review' } as const);
    return calendar({ year, edge: edge !== undefined && /beginning|start/i.test(edge) ? 'start' : 'end' });
  },
};

const PLURAL_AFTER = /^ (?!was|is|has|as|this|its|plus|towards)[a-z]{3,}s\b/;
const COUNTED_AFTER =
  /^[ -]?(?:%|percent|per |hundred|thousand|million|billion|trillion|yuan|kilo|km|kg|tons?\b|tonnes?\b|mu\b|hectares?|square|cubic|people|pieces|meters|metres|dollars|euros|kW|MW)/i;
const LED_IN =
  /\b(?:in|of|by|since|until|from|to|for|over|on|than|year|with|during|through|at|the|mid|early|late|and)[ -]$/i;
const MONEY_BEFORE = /(?:[$€£¥￥]|RMB|USD|CNY|No\.) ?$/;

/** A year in four digits, unless it counts something: 2000 schools, $2000, 2010 kg. */
const year: EnglishTimeConstruct = {
  name: 'year',
  pattern: pattern(
    String.raw`(?:(?<![\d.,A-Za-z/-])|(?<=\b(?:FY|mid-|early-|late-)))(${YEAR})(?:\/\d\d\b)?(?![A-Za-z%/])`,
  ),
  value: (match, text) => {
    const at = match.index ?? 0;
    const [before, after] = [
      text.slice(Math.max(0, at - 12), at),
      text.slice(at + match[0].length, at + match[0].length + 24),
    ];
    if (COUNTED_AFTER.test(after) || MONEY_BEFORE.test(before)) return null;
    return PLURAL_AFTER.test(after) && !LED_IN.test(before) ? null : calendar({ year: Number(match[1]) });
  },
};

const decade: EnglishTimeConstruct = {
  name: 'decade',
  pattern: pattern(String.raw`\b(?:the )?((?:18|19|20)\d)0s\b`),
  value: ([, tens]) => ({ type: 'era', from: Number(tens) * 10, to: Number(tens) * 10 + 9 }),
};

const century: EnglishTimeConstruct = {
  name: 'century',
  pattern: pattern(String.raw`\b(?:the )?(?:${ORDINAL}|twenty-first|twenty first)[ -]century\b`),
  value: () => ({ type: 'era', from: null, to: null }),
};

const clock: EnglishTimeConstruct = {
  name: 'clock',
  pattern: pattern(String.raw`\b\d{1,2}:\d\d(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?`),
  value: () => ({ type: 'clock' }),
};

const recurring: EnglishTimeConstruct = {
  name: 'recurring',
  pattern: pattern(String.raw`\bevery (?:year|month|week|day|${COUNT} (?:years|months|weeks|days))\b`),
  value: () => ({ type: 'recurring' }),
};

/** Every way of writing a time; of two readings at one place the longer holds, of two of a length the earlier. */
export const englishTimeConstructs: readonly EnglishTimeConstruct[] = [
  isoDay,
  monthDayYear,
  dayMonthYear,
  monthRange,
  month,
  quarter,
  half,
  firstMonths,
  yearRange,
  planStart,
  plan,
  framedWindow,
  yearsSpokenOf,
  ago,
  yearEnd,
  phrase,
  year,
  decade,
  century,
  clock,
  recurring,
];
