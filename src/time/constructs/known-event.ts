import { eventYears, yearOpenings } from '../../lexicon/time-events.js';
import { longestMatch } from '../../source/longest-match.js';
import { type Construct } from '../construct.js';
import { matchAt, readSmallNumber } from '../date-numeral.js';
import type { CalendarTime } from '../time-expression.js';

const CONGRESS = /(中国共产党|中共|党的)?(十[二三四五六七八九]|二十[一二三四五]?)大(?:召开)?/y;
/** 工会十七大 is another body's congress. */
const HAN = /[\u4e00-\u9fff]/;
const SINCE = '以来';
const thisYear: CalendarTime = { type: 'calendar', year: { offset: 0, to: 'published' } };

const events = longestMatch<CalendarTime>([
  ...eventYears.map(([written, year]) => [written, { type: 'calendar', year }] as const),
  ...yearOpenings.map((written) => [written, thisYear] as const),
]);

/** Congresses have met every five years since the twelfth, in 1982. */
const congressYear = (number: number): number => 1982 + (number - 12) * 5;

/** 以来 after an event whose year goes without saying: 党的十八大以来, 改革开放以来, 开年以来. */
export const knownEvent: Construct = {
  name: 'known-event',
  begins: [
    ...new Set(
      [...eventYears.map(([written]) => written), ...yearOpenings, ...'中党十二'].map((word) =>
        word.charAt(0),
      ),
    ),
  ].join(''),
  read: (text, at) => {
    const congress = matchAt(CONGRESS, text, at);
    const ofParty = congress !== null && (congress[1] !== undefined || !HAN.test(text.charAt(at - 1)));
    const number = ofParty ? readSmallNumber(congress[2] ?? '', 0)?.value : undefined;
    const found =
      congress && number
        ? { entry: { type: 'calendar', year: congressYear(number) } as const, end: at + congress[0].length }
        : events.at(text, at);
    if (found === null || !text.startsWith(SINCE, found.end)) return null;
    return { value: { type: 'since', from: found.entry }, end: found.end + SINCE.length };
  },
};
