import {
  holidayEndings,
  holidayNames,
  holidays,
  numeralHolidays,
  shortHolidays,
} from '../../lexicon/time-holidays.js';
import { wordMatch } from '../../source/longest-match.js';
import { type Construct } from '../construct.js';

const names = wordMatch(holidays);
const shortNames = wordMatch(shortHolidays);
const numeralNames = wordMatch(numeralHolidays);
const endings = wordMatch(holidayEndings);

const fullNames = new Map(holidayNames);
const OFF = /假|黄金周/;
const OPENING = '“"「';
const CLOSING = '”"」';

/** A holiday by its name: 春节, 国庆假期, 五一小长假, “十一”期间. 国庆 and 十一 alone are none. */
export const holiday: Construct = {
  name: 'holiday',
  begins: [
    ...new Set([...holidays, ...shortHolidays, ...numeralHolidays, ...OPENING].map((name) => name.charAt(0))),
  ].join(''),
  read: (text, at) => {
    const quoted = OPENING.includes(text.charAt(at));
    const from = quoted ? at + 1 : at;
    const long = quoted ? null : names.at(text, from);
    const found = long ?? numeralNames.at(text, from) ?? (quoted ? null : shortNames.at(text, from));
    if (found === null) return null;
    if (quoted && !CLOSING.includes(text.charAt(found.end) || ' ')) return null;
    const named = quoted ? found.end + 1 : found.end;
    const ending = endings.at(text, named);
    if (ending === null && !quoted && long === null) return null;
    const daysOff = ending !== null && OFF.test(ending.entry);
    const name = fullNames.get(found.entry) ?? found.entry;
    return { value: { type: 'holiday', name, daysOff }, end: ending?.end ?? named };
  },
};
