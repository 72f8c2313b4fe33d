import type { Passage } from '../source/passage.js';
import { countEndingBy } from '../source/ordered.js';
import type { Span } from '../source/span.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';
import { unsaid, type Attribute } from './attribute.js';

/** A period that was said, and where in its sentence. */
export interface SaidPeriod extends Span {
  readonly period: Attribute<string | null>;
}

/** Words after a time that make it one of speaking or meeting, not of what the numbers count: 12日称. */
const REPORT = /^(?:上午|下午|晚|凌晨)?[,，]?[^,;。]{0,12}?(?:称|表示|说|报道|讯|电|消息|发布|公布|举行|召开|获悉|了解到|介绍|通报|播出)/;

/** Whether the time is the other side of a comparison: 比上年, 较2020年末, 是去年的2.1倍. */
const isCompared = (text: string, time: TimeExpression): boolean =>
  /(?:比|较|与|同|于|相当于|是|达到)$/.test(text.slice(Math.max(0, time.start - 3), time.start)) &&
  (/^(?:同期|末|底)?(?:的[\d.]+倍|相比)/.test(text.slice(time.end, time.end + 12)) ||
    /[比较与同于]$/.test(text.slice(Math.max(0, time.start - 1), time.start)));

/** The periods a sentence speaks of, in order, those of reporting apart. */
export interface SaidPeriods {
  readonly told: readonly SaidPeriod[];
  readonly reports: readonly SaidPeriod[];
}

/** Reads the periods of a sentence; the other side of a comparison and a bare time of day are none. */
export const readPeriods = (
  passage: Passage,
  times: readonly TimeExpression[],
  context: TimeContext,
): SaidPeriods => {
  const told: SaidPeriod[] = [];
  const reports: SaidPeriod[] = [];
  for (const time of times) {
    const value = isCompared(passage.text, time) ? null : resolveTime(time.value, context);
    if (value === null) continue;
    const isReport = REPORT.test(passage.text.slice(time.end, time.end + 24));
    const period = { value, evidence: [passage.quote(time.start, time.end)] };
    (isReport ? reports : told).push({ start: time.start, end: time.end, period });
  }
  return { told, reports };
};

/** The period in force at a place: the last one told before it in the sentence, else the one handed on, else that of a report. */
export const periodAt = (
  { told, reports }: SaidPeriods,
  at: number,
  inherited: Attribute<string | null>,
): Attribute<string | null> => {
  const last = told[countEndingBy(told, at) - 1];
  if (last !== undefined) return last.period;
  if (inherited.value !== null) return inherited;
  return reports[countEndingBy(reports, at) - 1]?.period ?? unsaid(null);
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A day named in passing (目前, 12日) does not end the year or month that is being reported on. */
const replaces = (period: Attribute<string | null>, inherited: Attribute<string | null>): boolean =>
  inherited.value === null || DAY.test(inherited.value) || !DAY.test(period.value ?? '');

/** The period that the next sentence inherits. */
export const handedOn = (
  { told, reports }: SaidPeriods,
  inherited: Attribute<string | null>,
): Attribute<string | null> => {
  const last = told.findLast(({ period }) => replaces(period, inherited)) ?? null;
  if (last !== null) return last.period;
  return inherited.value === null ? (reports.at(-1)?.period ?? inherited) : inherited;
};
