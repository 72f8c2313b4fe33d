import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, YEAR, ORDINAL, calendar, interval } from '../patterns.js';

/** 2003 to 2007, 2011-2020, between 1950 and 2002. */
export const yearRange: EnglishTimeConstruct = {
  name: 'year-range',
  pattern: pattern(
    String.raw`\b(${YEAR})(?: to | through |[-–—/])(${YEAR})\b|(?<=\bbetween )(${YEAR}) and (${YEAR})\b`,
  ),
  value: ([, from, to, first, second]) => {
    const [start, end] = [Number(from ?? first), Number(to ?? second)];
    return start < end ? interval(calendar({ year: start }), calendar({ year: end })) : null;
  },
};

const PLURAL_AFTER = /^ (?!was|is|has|as|this|its|plus|towards)[a-z]{3,}s\b/;
const COUNTED_AFTER =
  /^[ -]?(?:%|percent|per |hundred|thousand|million|billion|trillion|yuan|kilo|km|kg|tons?\b|tonnes?\b|mu\b|hectares?|square|cubic|people|pieces|meters|metres|dollars|euros|kW|MW)/i;
const LED_IN =
  /\b(?:in|of|by|since|until|from|to|for|over|on|than|year|with|during|through|at|the|mid|early|late|and)[ -]$/i;
const MONEY_BEFORE = /(?:[$€£¥￥]|RMB|USD|CNY|No\.) ?$/;

/** A year in four digits, unless it counts something: 2000 schools, $2000, 2010 kg. */
export const year: EnglishTimeConstruct = {
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

/** the 1990s. */
export const decade: EnglishTimeConstruct = {
  name: 'decade',
  pattern: pattern(String.raw`\b(?:the )?((?:18|19|20)\d)0s\b`),
  value: ([, tens]) => ({ type: 'era', from: Number(tens) * 10, to: Number(tens) * 10 + 9 }),
};

/** the 21st century. */
export const century: EnglishTimeConstruct = {
  name: 'century',
  pattern: pattern(String.raw`\b(?:the )?(?:${ORDINAL}|twenty-first|twenty first)[ -]century\b`),
  value: () => ({ type: 'era', from: null, to: null }),
};
