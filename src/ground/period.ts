import { countEndingBy } from '../source/ordered.js';
import { endTogether, isOneDay, isOver, isSeveralYears, isToCome, isYearOrPlan } from '../time/position.js';
import { unsaid } from './attribute.js';
import type { Period, SaidPeriod, SaidPeriods } from './said-period.js';

/** How the period in force was said. */
type Manner = 'opening' | 'told' | 'era' | 'speech' | 'present' | 'open';

/** What one sentence hands to the next. What was and what is to be are kept apart: 到2030年 ends nothing but plans. */
export interface InForce {
  readonly period: Period;
  readonly manner: Manner;
  /** The last period that is wholly to come. */
  readonly toCome: Period;
  /** The words after the day in force, for 事故发生后. */
  readonly event: string | null;
}

/** A claim as far as its period depends on it. */
export interface Timed {
  readonly start: number;
  readonly isPlanned: boolean;
}

/** What the document says of its time as a whole. */
export interface DocumentPeriod {
  readonly headline: Period;
  readonly published: string | null;
}

/** What is in force where nothing was said but the headline, or the headings above. */
export const opening = (period: Period): InForce => ({ period, manner: 'opening', toCome: unsaid(null), event: null });

/** A new paragraph keeps the period told, not the day somebody spoke, 目前, nor what is counted from long ago. */
export const newParagraph = (inForce: InForce, section: InForce): InForce => {
  const isKept = inForce.manner === 'told' || inForce.manner === 'open' || inForce.manner === 'opening';
  return isKept ? inForce : { ...section, toCome: inForce.toCome };
};

const IN_LIST = /^[\d.,∶:、%万亿和]*$/;

/** A local period reaches the number right behind it and those in one list with that: 上年的9.1∶38.7∶52.2. */
const reaches = (text: string, { end }: SaidPeriod, at: number): boolean => {
  const between = text.slice(end, at);
  const first = between.search(/\d/);
  if (first < 0) return between.length <= 8 && !/[,;。:]|[至到为成]$/.test(between);
  return first <= 8 && IN_LIST.test(between.slice(first)) && !/[,;。:]/.test(between.slice(0, first));
};

const CHANGE_FROM = /[由从][^,;。\d]{0,6}$/;
const CHANGE_TO = /^[^,;。]{0,30}?(?:提[高升]|增[长加至到]|上?升|下?降|减少|缩[短小减]|扩大|压缩|调整|拓展|收窄|转变|改|跃|延伸)[^,;。\d]{0,6}?(?:至|到|为|成)/;

/** The state before a change (由31%提高到76%) is of no time said, but for that at the beginning of several years. */
const isBeforeChange = (text: string, at: number): boolean =>
  CHANGE_FROM.test(text.slice(Math.max(0, at - 8), at)) && CHANGE_TO.test(text.slice(at, at + 48));

/** A time later in the same clause still holds for a number before it: 166名官兵昨天回国. */
const CLAUSE_BETWEEN = /[,;:。]/;
const LEVEL_TIME = /[至到由从]$/;

const laterInClause = ({ text, said }: SaidPeriods, at: number): Period | null => {
  const next = said.find(({ start }) => start > at);
  if (next === undefined || next.role !== 'told' || CLAUSE_BETWEEN.test(text.slice(at, next.start))) return null;
  return LEVEL_TIME.test(text.slice(Math.max(0, next.start - 1), next.start)) ? null : next.period;
};

const isDayOrNone = ({ value }: Period): boolean => value === null || isOneDay(value);

/** The period that the sentence itself says for a number, or null where it says none; a null value is one left open. */
const saidFor = (
  sentence: SaidPeriods,
  at: number,
  { period, manner }: InForce,
  published: string | null,
): Period | null => {
  const { text, said } = sentence;
  const before = said.slice(0, countEndingBy(said, at));
  const local = before.findLast((one) => one.role === 'local' && reaches(text, one, at));
  if (local !== undefined) return local.period;
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (one?.role === 'told' || one?.role === 'present') return one.period;
    if (one?.open?.strength === 'hard') return unsaid(null);
    if (one?.open?.strength === 'soft') {
      const base = before.slice(0, i).findLast(({ role }) => role === 'told')?.period ?? period;
      if (!isYearOrPlan(base.value, published) || manner === 'era') return unsaid(null);
    }
  }
  const later = laterInClause(sentence, at);
  if (later !== null) return later;
  const report = before.findLast(({ role }) => role === 'speech' || role === 'act');
  return report !== undefined && isDayOrNone(period) ? report.period : null;
};

/** What a planned claim takes from before: what is to come or lasts, or the years that a forecast of the past is of. */
const plannedPeriod = ({ period, manner, toCome }: InForce, published: string | null): Period => {
  if (toCome.value !== null) return toCome;
  const isForecast = manner !== 'opening' && isYearOrPlan(period.value, published);
  return isForecast || !isOver(period.value, published) ? period : unsaid(null);
};

/** The period of a claim: what its sentence says for it, else what was handed on, else what the headline says. */
export const periodAt = (
  sentence: SaidPeriods,
  { start, isPlanned }: Timed,
  inForce: InForce,
  { headline, published }: DocumentPeriod,
): Period => {
  const said = saidFor(sentence, start, inForce, published);
  const inherited = isPlanned ? plannedPeriod(inForce, published) : inForce.period;
  const period = said ?? inherited;
  if (isBeforeChange(sentence.text, start)) {
    const isLocal = said !== null && sentence.said.some((one) => one.role === 'local' && one.period === said);
    return isLocal || isSeveralYears(period.value) ? period : unsaid(null);
  }
  if (period.value !== null || said !== null || inForce.manner === 'open') return period;
  return documentPeriod(headline, published, isPlanned);
};

const clauseAfter = (text: string, from: number): string => /^[^,;。]{0,40}/.exec(text.slice(from, from + 40))?.[0] ?? '';

const handOn = (inForce: InForce, one: SaidPeriod, text: string, published: string | null): InForce => {
  const { period, role, isState, isEra, open, end } = one;
  const keepsYear = isYearOrPlan(inForce.period.value, published) && inForce.manner !== 'era';
  switch (role) {
    case 'told':
      if (isToCome(period.value, published)) return { ...inForce, toCome: period };
      if (isState && endTogether(period.value, inForce.period.value)) return inForce;
      return { period, manner: isEra ? 'era' : 'told', toCome: unsaid(null), event: clauseAfter(text, end) };
    case 'present':
      return keepsYear ? inForce : { ...inForce, period, manner: 'present', event: null };
    case 'speech':
      return isDayOrNone(inForce.period) ? { ...inForce, period, manner: 'speech', event: null } : inForce;
    case 'open':
      if (open?.lasting !== true || (open.strength === 'soft' && keepsYear)) return inForce;
      return { ...inForce, period: unsaid(null), manner: 'open', event: null };
    default:
      return inForce;
  }
};

/** What the next sentence inherits; 目前 counts only where the sentence goes on to count something (`hasClaims`). */
export const handedOn = (
  { text, said }: SaidPeriods,
  inForce: InForce,
  published: string | null,
  hasClaims: boolean,
): InForce =>
  said
    .filter(({ role }) => hasClaims || role !== 'present')
    .reduce((before, one) => handOn(before, one, text, published), inForce);

/**
 * The period of a claim that no sentence gives one: that of the headline, where it is over by publication
 * (2022年度…公告) or, for a planned claim, is not (2026年…工作报告).
 */
export const documentPeriod = (headline: Period, published: string | null, planned: boolean): Period => {
  if (headline.value === null || published === null) return unsaid(null);
  return isOver(headline.value, published) === planned ? unsaid(null) : headline;
};
