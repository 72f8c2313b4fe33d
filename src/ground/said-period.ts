import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';
import { isOneDay, isSeveralYears } from '../time/position.js';
import { resolveTime, type TimeContext } from '../time/resolve-time.js';
import type { TimeExpression } from '../time/time-expression.js';
import { unsaid, type Attribute } from './attribute.js';
import { readOpenTimes, type OpenTime } from './open-time.js';
import { roleOf, type PeriodRole } from './period-role.js';

export type Period = Attribute<string | null>;

/** A period that was said, or a time left open (`open`), and where in its sentence. */
export interface SaidPeriod extends Span {
  readonly period: Period;
  readonly role: Exclude<PeriodRole, 'none'> | 'open';
  /** The state at its end is meant: 截至8月底, 年末. */
  readonly isState: boolean;
  /** Counted from years ago: 党的十八大以来. */
  readonly isEra: boolean;
  /** Set where the time was left open. */
  readonly open: OpenTime | null;
}

/** The periods a sentence speaks of, in the order in which they end, with the text they stand in. */
export interface SaidPeriods {
  readonly text: string;
  readonly said: readonly SaidPeriod[];
}

/** What is in force before the sentence, as far as its own times are counted from it. */
export interface Before {
  readonly period: Period;
  /** The words after the day that is in force: 在空中发生事故. */
  readonly event: string | null;
  /** The last day said in any way, for 当天. */
  readonly lastDay: string | null;
}

const isState = ({ value }: TimeExpression): boolean =>
  value.type === 'asOf' || (value.type === 'calendar' && value.edge === 'end');

const setsDay = ({ role, period }: SaidPeriod): boolean =>
  (role === 'speech' || role === 'told' || role === 'act') && isOneDay(period.value);

/** The day that 目前 is said on: that of a speech in the same sentence (12日称), else of publication. */
const presentOf = (speech: Period | null, present: Period): Period =>
  speech === null ? present : { value: speech.value, evidence: [...speech.evidence, ...present.evidence] };

/** 事故发生后 counts from the day in force where that is the day of the accident, else nobody knows since when. */
const openPeriod = (
  { event }: OpenTime,
  { period, event: happened }: Before,
  published: string | null,
): Period => {
  const known = event !== null && happened !== null && happened.includes(event) && isOneDay(period.value);
  if (!known || published === null) return unsaid(null);
  return { ...period, value: `${period.value}/${published}` };
};

/** Two times of which one explains the other, or which name things, count only where nothing else is said. */
const withoutDatedThings = (said: readonly SaidPeriod[]): readonly SaidPeriod[] =>
  said.every(({ role }) => role === 'event' || role === 'local')
    ? said.map((one) => (one.role === 'event' ? { ...one, role: 'told' } : one))
    : said.filter(({ role }) => role !== 'event');

/** Reads the periods of a sentence; the other side of a comparison and a bare time of day are none. */
export const readPeriods = (
  passage: Passage,
  times: readonly TimeExpression[],
  context: TimeContext,
  before: Before,
): SaidPeriods => {
  const { text } = passage;
  const said: SaidPeriod[] = [];
  let current = before.period.value;
  let { lastDay } = before;
  let speech: Period | null = null;
  for (const time of times) {
    const value =
      resolveTime(time.value, { ...context, current }) ??
      resolveTime(time.value, { ...context, current: lastDay });
    if (value === null) continue;
    const role = roleOf(text, time, value);
    if (role === 'none') continue;
    const period = { value, evidence: [passage.quote(time.start, time.end)] };
    const { start, end } = time;
    const one = {
      start,
      end,
      period: role === 'present' ? presentOf(speech, period) : period,
      role,
      isState: isState(time),
      isEra: time.value.type === 'since' && isSeveralYears(value),
      open: null,
    };
    said.push(one);
    if (role === 'told' || setsDay(one)) current = value;
    if (isOneDay(value)) lastDay = value;
    if (role === 'speech') speech = period;
  }
  const firstDay = said.find(setsDay)?.end ?? Infinity;
  for (const open of readOpenTimes(text, times)) {
    if (firstDay <= open.start && open.event === null && open.strength === 'soft') continue;
    const period = openPeriod(open, before, context.published);
    const { start, end } = open;
    const isKnown = period.value !== null;
    said.push({
      start,
      end,
      period,
      role: isKnown ? 'told' : 'open',
      isState: false,
      isEra: false,
      open: isKnown ? null : open,
    });
  }
  return { text, said: withoutDatedThings(said.toSorted((a, b) => a.end - b.end)) };
};
