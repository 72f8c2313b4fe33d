import type { Passage } from '../source/passage.js';
import type { Dateline, DatedQuote } from './bulletin.js';
import { findAll } from '../source/find-all.js';
import { addDays, type CalendarDay, isDay, isoDay, parseIsoDay } from '../time/calendar.js';
import { readDate } from '../time/parse-date.js';

type Range = readonly [number, number];

interface Mark {
  readonly agency: Range | null;
  readonly place: Range | null;
  readonly date: Range | null;
  /** The reporter named within it: （中央社记者林予安海湾18日电） */
  readonly reporter: Range | null;
  /** Offset after the whole mark, 电 or 讯 or 消息 included. */
  readonly end: number;
}

const OWN = '本[报网刊台社站]';
const AGENCY = `${OWN}|[\\u4e00-\\u9fffA-Za-z]{1,10}?(?:社|网|报(?![社网])|客户端|总台|电视台|电台|周刊|新闻(?![网社客])|在线|融媒|融媒体中心)`;
const DATE = '(?:\\d{4} ?年 ?)?(?:\\d{1,2} ?月 ?)?\\d{1,2} ?日';
const PLACE = '[\\u4e00-\\u9fff·]{2,10}';
const FULL_DATE = '\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日';
const WIRE = '(?:新媒体|体育|综合)?(?:专电|电|(?<!通)讯|消息)';
const AFTER = '(?=[ (:】]|记者|$)';

/**
 * 新华社青岫2月9日电, 本报讯, 中新网1月5日电, 央视网消息; 青岫2月9日电 without an agency; and as companies write it
 * 青岫,2024年5月20日 —— or 【青岫,2024年5月20日】; in Taiwan (中央社记者林予安海湾18日电).
 */
const MARKS: readonly RegExp[] = [
  new RegExp(
    `^[【(]?(?:据|综合)?(?<agency>${AGENCY}) ?(?<place>[\\u4e00-\\u9fff“”·、]{0,14}?) ?(?<date>${DATE})? ?${WIRE}(?:】|${AFTER})`,
    'd',
  ),
  new RegExp(`^(?<place>[\\u4e00-\\u9fff]{2,8}) ?(?<date>${DATE}) ?${WIRE}${AFTER}`, 'd'),
  new RegExp(
    `^(?<place>${PLACE}) ?[,/]? ?(?<date>${FULL_DATE}) ?(?:电|讯|/[^/]{1,12}/)? ?[—–-]{1,2}(?!\\d)`,
    'd',
  ),
  new RegExp(
    `^\\((?<agency>${AGENCY})记者(?<reporter>[\\u4e00-\\u9fff]{3})(?<place>[\\u4e00-\\u9fff]{2,6}) ?(?<date>${DATE}) ?${WIRE}\\)`,
    'd',
  ),
  new RegExp(`^[【(](?<place>${PLACE}) ?[,/]? ?(?<date>${FULL_DATE}) ?(?:电|讯)?[】)]`, 'd'),
];
const LONGEST = 80;

const readMark = (text: string): Mark | null => {
  const head = text.slice(0, LONGEST);
  for (const pattern of MARKS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const range = (part: string): Range | null => {
      const found = match.indices?.groups?.[part];
      return found === undefined || found[0] === found[1] ? null : found;
    };
    return {
      agency: range('agency'),
      place: range('place'),
      date: range('date'),
      reporter: range('reporter'),
      end: match[0].length,
    };
  }
  return null;
};

/** Whether a folded paragraph opens with a dateline. */
export const startsWithDateline = (text: string): boolean => readMark(text) !== null;

/** Offset after the dateline that a folded paragraph opens with, 0 where there is none. */
export const datelineEnd = (text: string): number => readMark(text)?.end ?? 0;

/** Where a dateline names its reporter, or null: （中央社记者林予安海湾18日电） */
export const datelineReporter = (text: string): Range | null => readMark(text)?.reporter ?? null;

/** How far ahead of the page's own date a dateline may lie before it must be of the year before. */
const DAYS_AHEAD = 7;

const fill = (text: string, published: CalendarDay): CalendarDay | null => {
  const [day, month] = findAll(/\d{1,4}(?= ?[日月])/g, text)
    .map(Number)
    .toReversed();
  if (day === undefined) return null;
  const known = { year: published.year, month: month ?? published.month, day };
  const latest = isoDay(addDays(published, DAYS_AHEAD));
  if (isoDay(known) <= latest) return isDay(known) ? known : null;
  const earlier =
    month === undefined && published.month > 1
      ? { ...known, month: published.month - 1 }
      : { ...known, year: known.year - 1, month: month ?? 12 };
  return isDay(earlier) ? earlier : null;
};

/** The day a dateline names, its year and month taken from when the bulletin was published; null where unknown. */
export const resolveDay = (text: string, published: string | null): string | null => {
  const full = readDate(text, 0);
  if (full !== null) return full.iso;
  const reference = published === null ? null : parseIsoDay(published);
  const day = reference === null ? null : fill(text, reference);
  return day === null ? null : isoDay(day);
};

/**
 * Reads the dateline that a paragraph opens with, or null: 新华社青岫2月9日电 gives 新华社, 青岫 and the ninth of
 * February of the year of publication (of the year before for 12月30日 published in January).
 */
export const readDateline = (passage: Passage, published: string | null): Dateline | null => {
  const mark = readMark(passage.text);
  if (mark === null) return null;
  const quote = (found: Range | null) => (found === null ? null : passage.quote(...found));
  const dated = (found: Range | null): DatedQuote | null => {
    const iso = found === null ? null : resolveDay(passage.text.slice(...found), published);
    return found === null || iso === null ? null : { ...passage.quote(...found), iso };
  };
  return { agency: quote(mark.agency), place: quote(mark.place), date: dated(mark.date) };
};
