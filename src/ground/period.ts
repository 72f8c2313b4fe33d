import { countEndingBy } from '../source/ordered.js';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';
import { unsaid, type Attribute } from './attribute.js';

export type Period = Attribute<string | null>;

/** A period that was said, and where in its sentence. */
export interface SaidPeriod extends Span {
  readonly period: Period;
  /** Belongs to the number right after it and to no other: 由上年的2.08缩小至2.03. */
  readonly local: boolean;
  /** Points at the present without naming a day: 目前, 现阶段. */
  readonly present: boolean;
}

/** The periods a sentence speaks of, in order, those of reporting apart. */
export interface SaidPeriods {
  readonly told: readonly SaidPeriod[];
  readonly reports: readonly SaidPeriod[];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Words after a time that make it one of speaking or meeting, not of what the numbers count: 12日称. */
const REPORT =
  /^(?:上午|下午|晚|凌晨)?[,，]?[^,;。]{0,12}?(?:称|表示|说|报道|讯|电(?=[ (])|消息|发布|公布|举行|召开|获悉|了解到|介绍|通报|播出)/;

const COMPARISON_BEFORE = /[比较与同于]$/;
const COMPARISON_AFTER = /^(?:同期|末|底)?(?:的[\d.]+倍|相比)/;

/** Whether the time is the other side of a comparison: 比上年, 较2020年末, 是去年的2.1倍. */
const isCompared = (text: string, time: TimeExpression): boolean =>
  COMPARISON_BEFORE.test(text.slice(Math.max(0, time.start - 1), time.start)) ||
  COMPARISON_AFTER.test(text.slice(time.end, time.end + 12));

const PLAN_ITSELF = /^”?(?:规划|纲要|收官|开局|蓝图|目标|国家|重大|专项|良好|圆满|顺利|重点|主要)/;

/** “十四五”规划 names a document, not the years it is for. */
const namesPlan = (text: string, { value, end }: TimeExpression): boolean =>
  value.type === 'plan' && PLAN_ITSELF.test(text.slice(end, end + 4));

const LOCAL = /^的?[约近超]?\d/;

/** Reads the periods of a sentence; the other side of a comparison and a bare time of day are none. */
export const readPeriods = (
  passage: Passage,
  times: readonly TimeExpression[],
  context: TimeContext,
): SaidPeriods => {
  const { text } = passage;
  const told: SaidPeriod[] = [];
  const reports: SaidPeriod[] = [];
  for (const time of times) {
    if (isCompared(text, time) || namesPlan(text, time)) continue;
    const value = resolveTime(time.value, context);
    if (value === null) continue;
    const said = {
      start: time.start,
      end: time.end,
      period: { value, evidence: [passage.quote(time.start, time.end)] },
      local:
        LOCAL.test(text.slice(time.end, time.end + 3)) &&
        /[由从自]$/.test(text.slice(Math.max(0, time.start - 1), time.start)),
      present: time.name === 'present',
    };
    const isReport = DAY.test(value) && REPORT.test(text.slice(time.end, time.end + 24));
    (isReport ? reports : told).push(said);
  }
  return { told, reports };
};

const isDay = ({ value }: Period): boolean => value !== null && DAY.test(value);

/** How far a local period reaches: the number right after it. */
const LOCAL_REACH = 8;

/**
 * The period in force at a place: the last one told before it in the sentence, else the one handed on. The day of a
 * report (12日称) counts where nothing but a day was handed on.
 */
export const periodAt = ({ told, reports }: SaidPeriods, at: number, inherited: Period): Period => {
  for (let i = countEndingBy(told, at) - 1; i >= 0; i--) {
    const said = told[i];
    if (said !== undefined && (!said.local || at - said.end <= LOCAL_REACH)) return said.period;
  }
  const report = reports[countEndingBy(reports, at) - 1]?.period;
  if (report !== undefined && (inherited.value === null || isDay(inherited))) return report;
  return inherited;
};

/** The period that the next sentence inherits; 目前 in passing does not end the year that is reported on. */
export const handedOn = ({ told, reports }: SaidPeriods, inherited: Period): Period => {
  const open = inherited.value === null || isDay(inherited);
  const last = told.findLast(({ local, present }) => !local && (open || !present));
  if (last !== undefined) return last.period;
  return open ? (reports.at(-1)?.period ?? inherited) : inherited;
};

const LAST_MONTH: ReadonlyMap<string, string> = new Map([
  ['Q1', '03'],
  ['Q2', '06'],
  ['Q3', '09'],
  ['Q4', '12'],
  ['H1', '06'],
  ['H2', '12'],
]);

/** Whether a period in its normal form ended before a day, compared as finely as it is written. */
const isOver = (period: string, day: string): boolean => {
  const [year = '', part, date] = (period.split('/').at(-1) ?? '').split('-');
  const end = [year, LAST_MONTH.get(part ?? '') ?? part, date]
    .filter((piece) => piece !== undefined)
    .join('-');
  return end < day.slice(0, end.length);
};

/**
 * The period of a claim that no sentence gives one: that of the headline, where it is over by publication
 * (2022年度…公告) or the claim is planned for it (2026年…工作报告).
 */
export const documentPeriod = (headline: Period, published: string | null, planned: boolean): Period => {
  if (headline.value === null || published === null) return unsaid(null);
  return planned || isOver(headline.value, published) ? headline : unsaid(null);
};
