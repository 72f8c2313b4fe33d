import { unsaid, type Attribute } from '../../ground/attribute.js';
import type { Passage } from '../../source/passage.js';
import { countEndingBy, overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import { resolveTime, type TimeContext } from '../../time/resolve-time.js';
import type { TimeExpression } from '../../time/time-expression.js';
import type { EnglishClaim } from './reading.js';

/** A period with the words that say it. */
export type Period = Attribute<string | null>;

/** A time of a sentence that tells when, resolved. */
export interface SaidTime extends Span {
  readonly period: Period;
  /** now, today: holds only where nothing else is said. */
  readonly isPresent: boolean;
}

/** What a sentence says of when: times that tell, and words for the present, which hold where nothing else is told. */
export interface SentenceTimes {
  readonly told: readonly SaidTime[];
  readonly present: SaidTime | undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['clock', 'recurring']);
const PRESENT = /^(?:now|today|currently|at present|to date|so far)$/i;

/** The lowest since 2020 says how long a record stood, not when something was. */
const RECORD =
  /\b(?:lowest|highest|best|worst|largest|biggest|smallest|most|fastest|slowest|first|high|low)(?: [a-z]+){0,2} $/i;

/** The times of a sentence that tell when something was, in order; those a change is measured against do not. */
export const saidTimes = (
  passage: Passage,
  times: readonly TimeExpression[],
  bases: readonly Span[],
  context: TimeContext,
  inherited: Period,
): SentenceTimes => {
  let current = inherited.value;
  const said = times.flatMap((time): SaidTime[] => {
    if (ASIDE.has(time.value.type) || overlapping(bases, time).length > 0) return [];
    if (
      time.value.type === 'since' &&
      RECORD.test(passage.text.slice(Math.max(0, time.start - 40), time.start))
    )
      return [];
    const value = resolveTime(time.value, { ...context, current });
    current = value ?? current;
    const evidence = value === null ? [] : [passage.quote(time.start, time.end)];
    return [
      { start: time.start, end: time.end, period: { value, evidence }, isPresent: PRESENT.test(time.text) },
    ];
  });
  return {
    told: said.filter(({ isPresent }) => !isPresent),
    present: said.find(({ isPresent }) => isPresent),
  };
};

/** Between a number and a time of its own: 13,786 yuan in 2007, 11.7 trillion yuan by the end of 2012. */
const OWN =
  /^(?: [a-z]+){0,2}? ?(?:in|by|for|during|over|at|as of|through|at the end of|by the end of|,)? ?(?:the )?$/i;
const LONGEST_GAP = 30;

const ownTime = (text: string, after: SaidTime | undefined, { tail }: EnglishClaim): SaidTime | undefined =>
  after !== undefined &&
  after.start < tail.end &&
  after.start - tail.start <= LONGEST_GAP &&
  OWN.test(text.slice(tail.start, after.start))
    ? after
    : undefined;

/** The period of a claim: a time right after it, else the last before it, else one after it, else what is in force. */
export const periodOf = (
  text: string,
  { told, present }: SentenceTimes,
  claim: EnglishClaim,
  inForce: Period,
): Period => {
  const next = countEndingBy(told, claim.extent.start);
  const found = ownTime(text, told[next], claim) ?? told[next - 1] ?? told[next];
  const isNow = present !== undefined && present.start <= claim.extent.end + LONGEST_GAP;
  return (found ?? (inForce.value === null && isNow ? present : undefined))?.period ?? inForce;
};

/** What the next sentence inherits: the last period told. */
export const periodAfter = ({ told }: SentenceTimes, inForce: Period): Period =>
  told.at(-1)?.period ?? inForce;

/** Nothing said of when. */
export const noPeriod: Period = unsaid(null);
