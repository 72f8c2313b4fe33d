import { isDay, isoDay } from './calendar.js';
import { matchAt, readSmallNumber, type Reading, readYearNumber, skipSpaces } from './date-numeral.js';

/** A full date in a text, `iso` as YYYY-MM-DD. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

const PUNCTUATED = /([./-])(\d{1,2})\1(\d{1,2})(?!\d|[./-]\d)/y;
/** What stands before the date within its own word: `v2024.05.20`, `/2024/03/22/`, `1-2024-03-22`. */
const WORD_BEFORE = /[0-9A-Za-z][./_-]?$/;

const readUnit = (text: string, at: number, units: string): Reading<number> | null => {
  const number = readSmallNumber(text, skipSpaces(text, at));
  if (number === null) return null;
  const unit = skipSpaces(text, number.end);
  return units.includes(text.charAt(unit) || ' ') ? { value: number.value, end: unit + 1 } : null;
};

/** 2023年01月10日, 二〇二三年二月二十五日, with the spaces that typesetting leaves. */
const readWrittenDate = (text: string, at: number): FoundDate | null => {
  const year = readYearNumber(text, at);
  if (year === null) return null;
  const unit = skipSpaces(text, year.end);
  const month = text[unit] === '年' ? readUnit(text, unit + 1, '月') : null;
  const day = month && readUnit(text, month.end, '日号');
  if (month === null || day === null) return null;
  const date = { year: year.value, month: month.value, day: day.value };
  return isDay(date) ? { start: at, end: day.end, iso: isoDay(date) } : null;
};

/** 2024-03-22, 2024/3/22, 2024.05.20: one separator throughout, and no part of a longer number or address. */
const readPunctuatedDate = (text: string, at: number): FoundDate | null => {
  const year = readYearNumber(text, at);
  if (year === null || WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  const match = matchAt(PUNCTUATED, text, year.end);
  if (match === null) return null;
  const date = { year: year.value, month: Number(match[2]), day: Number(match[3]) };
  return isDay(date) ? { start: at, end: year.end + match[0].length, iso: isoDay(date) } : null;
};

/** Reads a full date that begins at the offset: 2023年01月10日, 2024-03-22, 二〇二三年二月二十五日. */
export const readDate = (text: string, at: number): FoundDate | null => {
  if (!'12一二'.includes(text.charAt(at) || ' ') || /\d/.test(text.charAt(at - 1))) return null;
  return readWrittenDate(text, at) ?? readPunctuatedDate(text, at);
};

/**
 * The first full date at or after an offset of folded text, or null: the date of `发布时间:2024-03-22 10:05`
 * is 2024-03-22. A day that the calendar does not have (2023年2月30日) is no date.
 */
export const findDate = (text: string, from = 0): FoundDate | null => {
  for (let at = Math.max(0, from); at < text.length; at++) {
    const date = readDate(text, at);
    if (date !== null) return date;
  }
  return null;
};
