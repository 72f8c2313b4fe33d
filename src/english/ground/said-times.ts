import { unsaid, type Attribute } from '../../ground/attribute.js';
import type { Passage } from '../../source/passage.js';
import { overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import { resolveTime, type TimeContext } from '../../time/resolve-time.js';
import type { TimeExpression, TimeValue } from '../../time/time-expression.js';
import { planMarks } from './modality.js';

/** A period with the words that say it. */
export type Period = Attribute<string | null>;

/** Nothing said of when. */
export const noPeriod: Period = unsaid(null);

/** A time of a sentence that tells when, resolved. */
export interface SaidTime extends Span {
  readonly period: Period;
  /** now, today: holds only where nothing else is said. */
  readonly isPresent: boolean;
  /** Only the number right before it is of that time: what another is compared with, or a regulation of that year. */
  readonly isAside: boolean;
  /** At the head of its sentence: In July, exports rose. */
  readonly leads: boolean;
  /** Not of its sentence alone: neither a day it is to be done by nor the beginning of a stretch. */
  readonly holdsOn: boolean;
}

/** What a sentence says of when: times that tell, and words for the present, which hold where nothing else is told. */
export interface SentenceTimes {
  readonly told: readonly SaidTime[];
  /** Those of them that speak of more than the number before them. */
  readonly spoken: readonly SaidTime[];
  readonly present: SaidTime | undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['clock', 'recurring']);
const PRESENT = /^(?:now|today|currently|at present|to date|so far)$/i;

/** The lowest since 2020 says how long a record stood, not when something was. */
const RECORD =
  /\b(?:lowest|highest|best|worst|largest|biggest|smallest|most|fastest|slowest|first|high|low)(?: [a-z]+){0,2} $/i;

/** What a number is held against, up to the time of it: 2.3 times that of, as many as in, against 29,500 in. */
export const COMPARED =
  /\b(?:times|(?:twice|double|triple|half) (?:the|that|those|its)|as [a-z]+(?: [a-z]+){0,4} as|than|against|versus|compared (?:with|to))\b(?:[^,;.]|[.,]\d){0,40}$/i;
/** from 318 in, where no level it went to has followed. */
const FROM_LEVEL = /\bfrom (?=(?:[^,;.]|[.,]\d)*\d)(?:(?! to )[^,;.]|[.,]\d){0,40}$/i;
/** said on Saturday: when it was told, not when it was. */
const TOLD = /\b(?:said|announced|told [a-z ]{1,20}|stated)(?: on| in)? $/i;
/** A year that tells one document or event from others of its kind: the 2019 regulation. */
const DOCUMENT =
  /^ (?:[a-z]+ )?(?:regulations?|rules?|rulebook|laws?|yearbook|census|standards?|agreement|edition|guidelines?|notice|decree|treaty|act|code)\b/i;
/** QINGXIU, August 9 -- says when it was reported. */
const DATELINE_BEFORE = /^\s*[A-Z][A-Za-z .'’-]{1,40}, $/;
const DATELINE_AFTER = /^ ?(?:\([A-Za-z ]{1,24}\) ?)?(?:--|—|–|-(?= ))/;
const REACH = 64;

const isDateline = (text: string, { start, end }: Span): boolean =>
  start < REACH &&
  DATELINE_BEFORE.test(text.slice(0, start)) &&
  DATELINE_AFTER.test(text.slice(end, end + REACH));

const isAside = (text: string, { start, end }: Span): boolean =>
  [COMPARED, FROM_LEVEL, TOLD].some((pattern) =>
    pattern.test(text.slice(Math.max(0, start - REACH), start)),
  ) || DOCUMENT.test(text.slice(end, end + REACH));

const LEADS =
  /^\W*(?:(?:but|and|while) )?(?:in|during|for|over|at|on|as of|by|since)? ?(?:the )?(?:end of )?$/i;
/** A day that lies after publication, as far as it is told. */
const isToCome = (period: string, published: string | null): boolean =>
  published !== null && period.slice(0, published.length) > published.slice(0, period.length);

const DEADLINE = /\b(?:by|before|until)(?: the)?(?: end of)? $/i;

const isDeadline = (before: string, period: string | null, { published }: TimeContext): boolean =>
  period !== null && DEADLINE.test(before.slice(-REACH)) && isToCome(period, published);

const lacksYear = (value: TimeValue): boolean =>
  value.type === 'interval' ? lacksYear(value.from) : value.type === 'calendar' && value.year === undefined;

/** What was over cannot lie ahead: In July, in a report on last year that came out in March, is last July. */
const resolveSaid = ({ value }: TimeExpression, context: TimeContext, hasPlan: boolean): string | null => {
  const period = resolveTime(value, context);
  const { published } = context;
  const year = Number(context.current?.slice(0, 4));
  const isAhead = period !== null && isToCome(period, published) && lacksYear(value) && !hasPlan;
  return isAhead && year < Number(published?.slice(0, 4))
    ? resolveTime(value, { ...context, reviewYear: year })
    : period;
};

/** The times of a sentence that tell when something was, in order; those a change is measured against do not. */
export const saidTimes = (
  passage: Passage,
  times: readonly TimeExpression[],
  bases: readonly Span[],
  context: TimeContext,
  inherited: Period,
): SentenceTimes => {
  const { text } = passage;
  const hasPlan = planMarks(text).length > 0;
  let current = inherited.value;
  const said = times.flatMap((time): SaidTime[] => {
    const isSince = time.value.type === 'since';
    if (ASIDE.has(time.value.type) || (!isSince && overlapping(bases, time).length > 0)) return [];
    if (isSince && RECORD.test(text.slice(Math.max(0, time.start - 40), time.start))) return [];
    const value = resolveSaid(time, { ...context, current }, hasPlan);
    current = value ?? current;
    const evidence = value === null ? [] : [passage.quote(time.start, time.end)];
    if (isDateline(text, time)) return [];
    const before = text.slice(0, time.start);
    const leads = time.start < REACH && LEADS.test(before);
    return [
      {
        start: time.start,
        end: time.end,
        period: { value, evidence },
        isPresent: PRESENT.test(time.text),
        isAside: isSince ? overlapping(bases, time).length > 0 && !leads : isAside(text, time),
        leads,
        holdsOn: !(isSince && overlapping(bases, time).length > 0) && !isDeadline(before, value, context),
      },
    ];
  });
  const told = said.filter(({ isPresent }) => !isPresent);
  return {
    told,
    spoken: told.filter((time) => !time.isAside),
    present: said.find(({ isPresent }) => isPresent),
  };
};
