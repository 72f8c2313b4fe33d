import { countEndingBy } from '../source/ordered.js';
import { isOneDay, isOver, isSeveralYears, isYearOrPlan } from '../time/position.js';
import { ruled, unsaid } from './attribute.js';
import { documentPeriod, isDayOrNone, type DocumentPeriod, type InForce } from './in-force.js';
import { endsPeriod } from './open-time.js';
import type { Period, SaidPeriod, SaidPeriods } from './said-period.js';

/** A claim as far as its period depends on it. */
export interface Timed {
  readonly start: number;
  readonly isPlanned: boolean;
}

const IN_LIST = /^[\d.,∶:、%万亿和]*$/;

/** How far a local period can reach, and how far from a time its words can stand. */
const LOCAL_REACH = 48;

/** A local period reaches the number right behind it and those in one list with that: 上年的9.1∶38.7∶52.2. */
const reaches = (text: string, { end }: SaidPeriod, at: number): boolean => {
  if (at - end > LOCAL_REACH) return false;
  const between = text.slice(end, at);
  const first = between.search(/\d/);
  if (first < 0) return between.length <= 8 && !/[,;。:]|[至到为成]$/.test(between);
  return first <= 8 && IN_LIST.test(between.slice(first)) && !/[,;。:]/.test(between.slice(0, first));
};

const CHANGE_FROM = /[由从][^,;。\d]{0,6}$/;
const CHANGE_TO =
  /^[^,;。]{0,30}?(?:提[高升]|增[长加至到]|上?升|下?降|减少|缩[短小减]|扩大|压缩|调整|拓展|收窄|转变|改|跃|延伸)[^,;。\d]{0,6}?(?:至|到|为|成)/;

/** The state before a change (由31%提高到76%) is of no time said, but for that at the beginning of several years. */
const isBeforeChange = (text: string, at: number): boolean =>
  CHANGE_FROM.test(text.slice(Math.max(0, at - 8), at)) && CHANGE_TO.test(text.slice(at, at + 48));

/** A time later in the clause, or behind ……, still holds for a number before it: 166名官兵昨天回国. */
const CLAUSE_BETWEEN = /[,;:。]/;
const LEVEL_TIME = /[至到由从]$/;

const laterInClause = ({ text, said }: SaidPeriods, at: number): Period | null => {
  const next = said[countEndingBy(said, at)];
  if (next === undefined || next.role !== 'told' || next.start < at) return null;
  if (text.startsWith('……', next.start - 2)) return next.period;
  if (next.start - at > LOCAL_REACH || CLAUSE_BETWEEN.test(text.slice(at, next.start))) return null;
  return LEVEL_TIME.test(text.charAt(next.start - 1)) ? null : next.period;
};

/** 距今约4000年 is true at any time. */
const AGE = /距今[约已有近超过]{0,3}$/;

/** The rule of a time that holds for the number beside it alone. */
const LOCAL = 'beside the number';

/** A period found within the sentence, null in value where it was left open. */
interface Found {
  readonly period: Period;
  readonly isLocal: boolean;
}

const found = (rule: string, period: Period): Found => ({
  period: ruled(rule, period),
  isLocal: rule === LOCAL,
});

/** Nobody knows when. */
const open: Found = { period: unsaid(null), isLocal: false };

/** How many times before a number can matter to it; no sentence but a list has as many. */
const MOST_TIMES = 64;

/** The last time before a number that sets its period: one told, 目前, or one left open. */
const lastBefore = (
  before: readonly SaidPeriod[],
  { period, manner }: InForce,
  published: string | null,
): Found | null => {
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (one?.role === 'told' || one?.role === 'present')
      return found(`${one.role} in the sentence`, one.period);
    if (!one?.open) continue;
    const told = before.slice(0, i).findLast(({ role }) => role === 'told')?.period;
    const isEra = told === undefined && manner === 'era';
    if (isEra || endsPeriod(one.open, (told ?? period).value, published)) return open;
  }
  return null;
};

/** The period that the sentence itself says for a number, or null where it says none. */
const saidFor = (
  sentence: SaidPeriods,
  at: number,
  inForce: InForce,
  published: string | null,
): Found | null => {
  const { text, said } = sentence;
  if (AGE.test(text.slice(Math.max(0, at - 6), at))) return open;
  const count = countEndingBy(said, at);
  const before = said.slice(Math.max(0, count - MOST_TIMES), count);
  const local = before.findLast((one) => one.role === 'local' && reaches(text, one, at));
  if (local !== undefined) return found(LOCAL, local.period);
  const last = lastBefore(before, inForce, published);
  if (last !== null) return last;
  const { manner, period } = inForce;
  const later = manner === 'told' || manner === 'speech' ? null : laterInClause(sentence, at);
  if (later !== null) return found('later in the clause', later);
  const report = before.findLast(({ role }) => role === 'speech' || role === 'act');
  return report !== undefined && isDayOrNone(period) ? found('day of the report', report.period) : null;
};

/** What a planned claim takes from before: what is to come or lasts, or the years that a forecast of the past is of. */
const plannedPeriod = ({ period, manner, toCome }: InForce, published: string | null): Period => {
  if (toCome.value !== null) return toCome;
  const isForecast =
    manner === 'told'
      ? !isOneDay(period.value)
      : manner !== 'opening' && isYearOrPlan(period.value, published);
  return isForecast || !isOver(period.value, published) ? period : unsaid(null);
};

const UTTERANCE = /^[“"「]/;

/** What somebody says in so many words is not of the days told before it: “票价打了七折。”她说. */
const isUtterance = (text: string, { period, manner }: InForce, published: string | null): boolean =>
  UTTERANCE.test(text) &&
  manner !== 'opening' &&
  !isSeveralYears(period.value) &&
  !isYearOrPlan(period.value, published);

/** 其中 goes on with the state just told. */
const PART = /^其中/;

const inheritedBy = ({ text }: SaidPeriods, before: InForce): InForce =>
  PART.test(text) && before.state.value !== null ? { ...before, period: before.state } : before;

/** How what was said before comes down to a sentence. */
const HANDED_ON: Readonly<Record<InForce['manner'], string>> = {
  opening: 'headings above',
  told: 'told before',
  kept: 'told in a paragraph before',
  era: 'told before',
  speech: 'day of the report',
  present: 'present told before',
  open: 'left open',
};

/** The period of a claim: what its sentence says for it, else what was handed on, else what the headline says. */
export const periodAt = (
  sentence: SaidPeriods,
  { start, isPlanned }: Timed,
  before: InForce,
  { headline, published }: DocumentPeriod,
): Period => {
  const inForce = inheritedBy(sentence, before);
  const said = saidFor(sentence, start, inForce, published);
  if (said === null && isUtterance(sentence.text, inForce, published)) return unsaid(null);
  const period =
    said?.period ??
    ruled(HANDED_ON[inForce.manner], isPlanned ? plannedPeriod(inForce, published) : inForce.period);
  if (isBeforeChange(sentence.text, start)) {
    return said?.isLocal === true || isSeveralYears(period.value) ? period : unsaid(null);
  }
  if (period.value !== null || said !== null || inForce.manner === 'open') return period;
  return ruled('headline', documentPeriod(headline, published, isPlanned));
};
