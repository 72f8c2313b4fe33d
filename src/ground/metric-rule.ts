import { relationalNouns } from '../lexicon/predicate-words.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Word } from '../segment/tokenizer.js';
import { isEmpty, type Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { Frame } from './frame.js';
import { trimHead } from './head.js';
import { readPredicate, type Predicate } from './predicate.js';
import { telling, wholeNoun } from './subject.js';

/** What the metric of a frame is read from. */
export interface MetricInput {
  readonly text: string;
  readonly frame: Frame;
  readonly predicate: Predicate;
  /** The lead without its predicate, and without 占 and the whole of a share. */
  readonly head: Span;
  readonly times: readonly TimeExpression[];
  readonly wordsOf: (span: Span) => readonly Word[];
}

/**
 * What goes before the words of a metric: nothing, what was spoken of last (总量), its whole metric (增速…,连续两个月加快),
 * that with the whole it was a share of (占总数的7.6%,下降1.6个百分点),
 * the clause right before if it had no number (在…决赛中,跑出38秒的成绩) or what that was to serve (围绕绿色低碳,提出7项
 * 指标), or whoever had the side spoken of last
 * (资产总额…。实现营业收入…).
 */
export type After = 'nothing' | 'topic' | 'metric' | 'share' | 'aside' | 'purpose' | 'holder';

/** The metric of one number: words of its own sentence, and what of the text before goes first. */
export interface MetricReading {
  readonly spans: readonly Span[];
  readonly after: After;
  /** The part that the numbers after it speak of as well; all of it where absent. */
  readonly topic?: readonly Span[];
  /** What the number is a share of, with its verb, where the metric does not say it: 占门急诊总数. */
  readonly share?: Span;
  /** Set where the number counts the noun after it, so that no verb before it tells a change: 提升100所学校. */
  readonly counts?: boolean;
}

/** One way of finding the words for what is measured; `read` gives a reading for each member of the frame, or null. */
export interface MetricRule {
  readonly name: string;
  readonly read: (input: MetricInput) => readonly MetricReading[] | null;
}

const relational: ReadonlySet<string> = new Set(relationalNouns);

/** Whether a span says a side of something spoken of before, such as 总量 or 占比, and no more. */
export const isRelational = (text: string, { start, end }: Span): boolean =>
  relational.has(text.slice(start, end));

/** A reading that needs nothing of what was said before. */
export const own = (...spans: readonly Span[]): MetricReading => ({ spans, after: 'nothing' });

/** The same reading for every member of a frame. */
export const everyMember = (frame: Frame, reading: MetricReading): readonly MetricReading[] =>
  frame.members.map(() => reading);

/** The first quantity of the frame, whose kind and unit hold for the others. */
export const first = ({ frame }: MetricInput): Quantity => frame.members[0].mention.quantity;

/** The words for what is measured before the number; empty where it is only compared with another level. */
export const subjectOf = ({ text, frame, predicate, head, times, wordsOf }: MetricInput): Span => {
  const trimmed = trimHead(text, wholeNoun(text, head, frame.lead.end), times, wordsOf);
  if (isEmpty(trimmed) || trimmed.end >= predicate.head.end) return trimmed;
  return wholeNoun(text, readPredicate(text, trimmed).head, trimmed.end);
};

/** A count right before the lead belongs to it: 油菜籽等14种 in 油菜籽等14种农产品产量居全国第1位. */
export const wholeSubjectOf = (input: MetricInput): Span => {
  const { text, frame, head } = input;
  const isJoined =
    frame.lead.start > frame.clause.start &&
    (/[个种类家座条项]/.test(text.charAt(frame.lead.start - 1)) || text.charAt(frame.lead.start) === '大');
  return isJoined && head.end > head.start
    ? subjectOf({ ...input, head: { start: frame.clause.start, end: head.end } })
    : subjectOf(input);
};

/** The parts of a subject that tell: 乌方已经疏散 gives 乌方, 疏散. */
export const told = ({ text, times, wordsOf }: MetricInput, span: Span): readonly Span[] =>
  isEmpty(span) ? [] : telling(text, span, times, wordsOf(span));

/** What is said after the last number of the frame, up to the end of its clause: 保持增长 in 连续5年保持增长. */
export const saidAfter = ({ frame }: MetricInput): Span => ({
  start: frame.tail.start,
  end: frame.clause.end,
});

/** The tail up to the first time in it, unless that is in a title: 45000名公职人员22日举行…, 《2023财年法案》. */
export const untilTime = ({ text, frame: { tail }, times }: MetricInput): Span => {
  const time = times.find(({ start }) => start >= tail.start && start < tail.end);
  if (time === undefined || text.slice(tail.start, time.start).includes('《')) return tail;
  return { start: tail.start, end: time.start };
};
