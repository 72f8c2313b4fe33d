import { unsaid } from '../ground/attribute.js';
import { roleOf } from '../ground/period-role.js';
import type { Period } from '../ground/said-period.js';
import { reportPeriods } from '../lexicon/table-heads.js';
import { longestMatch } from '../source/longest-match.js';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';
import { findTimes } from '../time/find-times.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';
import { quotesOf } from './lines.js';

/** What the times in the heads of a table are resolved against. */
export interface TableTime {
  readonly context: TimeContext;
  /** What the table as a whole is of. */
  readonly base: Period;
}

/** The times that a head says. */
export interface HeadTimes {
  /** The words that are nothing but time. */
  readonly spans: readonly Span[];
  /** The period they stand for; null where the head says none. */
  readonly resolve: (time: TableTime) => Period | null;
}

/** The time with a period said of all that follows. */
export const narrowed = ({ context }: TableTime, period: Period): TableTime => {
  const year = /^\d{4}/.exec(period.value ?? '')?.[0];
  if (year === undefined) return { context, base: period };
  return { context: { ...context, year: Number(year), reviewYear: Number(year) }, base: period };
};

const reported = longestMatch(reportPeriods.map((period) => [period.written, period] as const));

const findReported = (text: string, { start, end }: Span) => {
  for (let at = start; at < end; at++) {
    const found = reported.at(text, at);
    if (found !== null && found.end <= end) return { ...found.entry, start: at, end: found.end };
  }
  return null;
};

/** The period before by a year, written in the same form: 2021-01/2021-06 for 2022-01/2022-06. */
export const yearBefore = (period: string): string =>
  period.replace(/\b\d{4}(?=$|[-/])/g, (year) => String(Number(year) - 1));

const HAS_DAYS = /\d{4}-\d\d-\d\d/;

/** 上期 is the same months of the year before, but among days the days before: which, the words do not say. */
const periodBefore = (period: string | null): string | null =>
  period === null || HAS_DAYS.test(period) ? null : yearBefore(period);

const BARE_YEAR = /^(?:19|20)\d\d$/;

const bareYear = (text: string, { start, end }: Span): TimeExpression | null => {
  const year = text.slice(start, end).trim();
  const value = { type: 'calendar', year: Number(year) } as const;
  return BARE_YEAR.test(year) ? { start, end, text: year, value, name: 'written-year' } : null;
};

const isTold = (text: string, time: TimeExpression): boolean => {
  const role = roleOf(text, time, '');
  return (
    (role === 'told' || role === 'present') && time.value.type !== 'vague' && time.value.type !== 'recurring'
  );
};

const isBeginning = ({ value }: TimeExpression): boolean =>
  value.type === 'calendar' && value.edge === 'start';

const resolved = (passage: Passage, time: TimeExpression, { context, base }: TableTime): Period => {
  const value = resolveTime(time.value, { ...context, current: base.value });
  return value === null ? unsaid(null) : { value, evidence: quotesOf(passage, time) };
};

const NOTHING: HeadTimes = { spans: [], resolve: () => null };

const severalTimes = (times: readonly TimeExpression[]): HeadTimes => ({
  spans: times,
  resolve: () => unsaid(null),
});

/**
 * The times of a head over a column or of a title: 2022年度, 1—6月, 本报告期. 比上年 in 比上年增长 is none, and of 年初 the
 * words stay, for they tell it from 年末.
 */
export const timesOfHead = (passage: Passage, span: Span): HeadTimes => {
  const { text } = passage;
  const inside = findTimes(text).filter(
    (time) => time.start >= span.start && time.end <= span.end && isTold(text, time),
  );
  const year = inside.length === 0 ? bareYear(text, span) : null;
  const times = year === null ? inside : [year];
  const [time] = times;
  if (times.length > 1) return severalTimes(times);
  if (time !== undefined) {
    return { spans: isBeginning(time) ? [] : [time], resolve: (known) => resolved(passage, time, known) };
  }
  const words = findReported(text, span);
  if (words === null) return NOTHING;
  return {
    spans: words.kept ? [] : [words],
    resolve: ({ base }) => {
      const value = words.yearsBefore === 0 ? base.value : periodBefore(base.value);
      if (value === null) return words.yearsBefore === 0 ? null : unsaid(null);
      return { value, evidence: [...quotesOf(passage, words), ...base.evidence] };
    },
  };
};

const NAMES_YEAR = /^\d{4}年/;

/** The times of the name of a row: 1—2月, 2022年粮食产量; 本年收入 and 年末人口 are names as a whole. */
export const timesOfName = (passage: Passage, span: Span): HeadTimes => {
  const times = timesOfHead(passage, span);
  const [time] = times.spans;
  const isWhole = time !== undefined && time.start === span.start && time.end === span.end;
  return isWhole || (time !== undefined && NAMES_YEAR.test(passage.text.slice(time.start))) ? times : NOTHING;
};
