import { countEndingBy } from '../../source/ordered.js';
import { daysBetween } from '../../time/calendar.js';
import { parsePeriod } from '../../time/period.js';
import type { EnglishClaim } from './reading.js';
import { COMPARED, type Period, type SaidTime, type SentenceTimes } from './said-times.js';

/** Between a number and a time of its own: 13,786 yuan in 2007, 11.7 trillion yuan by the end of 2012. */
const OWN =
  /^(?: [a-z]+){0,2}? ?(?:in|on|by|for|during|over|at|as of|through|at the end of|by the end of|,)? ?(?:the )?$/i;
const LONGEST_GAP = 30;

const ownTime = (
  text: string,
  after: SaidTime | undefined,
  { mention, tail }: EnglishClaim,
): SaidTime | undefined =>
  after !== undefined &&
  after.start < tail.end &&
  after.start - tail.start <= LONGEST_GAP &&
  OWN.test(text.slice(tail.start, after.start)) &&
  !COMPARED.test(text.slice(mention.start, after.start))
    ? after
    : undefined;

/** The period of a claim: a time right after it, else the last before it, else one after it, else what is in force. */
export const periodOf = (
  text: string,
  { told, spoken, present }: SentenceTimes,
  claim: EnglishClaim,
  inForce: Period,
): Period => {
  const next = countEndingBy(told, claim.extent.start);
  const following = countEndingBy(spoken, claim.extent.start);
  const found = ownTime(text, told[next], claim) ?? spoken[following - 1] ?? spoken[following];
  const isNow = present !== undefined && present.start <= claim.extent.end + LONGEST_GAP;
  return (found ?? (inForce.value === null && isNow ? present : undefined))?.period ?? inForce;
};

/** The period that numbers without a time of their own are of. */
export interface PeriodInForce {
  /** Until the end of the paragraph. */
  readonly period: Period;
  /** From paragraph to paragraph. */
  readonly standing: Period;
}

/** A month or a day within the period in force: an instance of it, not another one. */
const isWithin = (inner: string, outer: string): boolean => {
  const [part, whole] = [parsePeriod(inner), parsePeriod(outer)];
  if (part === null || whole === null || part.firstUnit === 'year') return false;
  return daysBetween(whole.first, part.first) >= 0 && daysBetween(part.last, whole.last) >= 0;
};

const isDay = (period: string): boolean => parsePeriod(period)?.firstUnit === 'day';

/** were hurt on June 3: the day of one thing within a report on that year. */
const isOneDay = ({ leads }: SaidTime, period: string, standing: string): boolean =>
  !leads && isDay(period) && !isDay(standing) && period.slice(0, 4) === standing.slice(0, 4);

/**
 * What the next sentence inherits: the times told one after another, but for deadlines and what others are compared
 * with. A part of the period in force (In July, exports rose) holds to the end of the paragraph, where it leads its sentence.
 */
export const periodAfter = ({ told }: SentenceTimes, inForce: PeriodInForce): PeriodInForce => {
  let { period, standing } = inForce;
  for (const time of told) {
    const { value } = time.period;
    if (time.isAside || value === null) continue;
    if (!time.holdsOn || (standing.value !== null && isOneDay(time, value, standing.value))) continue;
    if (standing.value === null || !isWithin(value, standing.value))
      [period, standing] = [time.period, time.period];
    else if (time.leads && !isDay(value)) period = time.period;
  }
  return { period, standing };
};
