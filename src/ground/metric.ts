import { relationalNouns } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { Frame } from './frame.js';
import { distribute } from './conjuncts.js';
import { objectOf, trimHead } from './head.js';
import { befallen, nounAfter, saidOf, verbAfter } from './noun-after.js';
import { readPredicate, type Predicate } from './predicate.js';
import { endOfCompared, telling, wholeNoun } from './subject.js';

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

/** The metric of one number: words of its own sentence, and whether what was spoken of before goes first. */
export interface MetricReading {
  readonly spans: readonly Span[];
  readonly afterTopic: boolean;
  /** The part that the numbers after it speak of as well; all of it where absent. */
  readonly topic?: readonly Span[];
  /** Set where the number counts the noun after it, so that no verb before it tells a change: 提升100所学校. */
  readonly counts?: boolean;
}

/** One way of finding the words for what is measured; `read` gives a reading for each member of the frame, or null. */
interface MetricRule {
  readonly name: string;
  readonly read: (input: MetricInput) => readonly MetricReading[] | null;
}

const relational = new Set(relationalNouns);
const COUNTED: ReadonlySet<string> = new Set(['count', 'measure', 'duration', 'money']);
const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '户']);

const isEmpty = ({ start, end }: Span): boolean => start >= end;

const own = (...spans: readonly Span[]): MetricReading => ({ spans, afterTopic: false });

const everyMember = (frame: Frame, reading: MetricReading): readonly MetricReading[] =>
  frame.members.map(() => reading);

/** The words for what is measured before the number; empty where it is only compared with another level. */
const subjectOf = ({ text, frame, head, times, wordsOf }: MetricInput): Span => {
  const trimmed = trimHead(text, wholeNoun(text, head, frame.lead.end), times, wordsOf);
  if (trimmed.end < head.end) {
    const { head: again } = readPredicate(text, trimmed);
    return { start: Math.min(trimmed.start, again.end), end: again.end };
  }
  return trimmed;
};

/** A count right before the lead belongs to it: 油菜籽等14种 in 油菜籽等14种农产品产量居全国第1位. */
const wholeSubjectOf = (input: MetricInput): Span => {
  const { text, frame, head } = input;
  const isJoined = frame.lead.start > frame.clause.start && /[个种类大家座条项]/.test(text.charAt(frame.lead.start - 1));
  return isJoined && head.end > head.start ? subjectOf({ ...input, head: { start: frame.clause.start, end: head.end } }) : subjectOf(input);
};

const first = ({ frame }: MetricInput) => frame.members[0].mention.quantity;

/** 连续5年获优秀等次: what goes on is said on both sides. */
const ongoing: MetricRule = {
  name: 'ongoing',
  read: (input) => {
    const { text, frame } = input;
    const before = text.slice(frame.lead.start, frame.lead.end);
    if (first(input).kind !== 'duration' || !before.endsWith('连续')) return null;
    const subject = subjectOf(input);
    const said = frame.tail.end < frame.clause.end ? readPredicate(text, frame.tail).head : frame.tail;
    const spans = [subject, said].filter((span) => !isEmpty(span));
    const topic = isEmpty(subject) ? [] : [subject];
    return everyMember(frame, { spans, afterTopic: isEmpty(subject) && frame.lead.start > 0, topic });
  },
};

const SCOPE =
  /(?:(?:位|稳|跃|升|高|均|名|仍|并|同)?(?:居|列|排)(?:名|位)?|保持|升至|跃至|位次|成为|占据)[^居列]{0,12}$|(?:全国|全球|世界|全省|全市|亚洲|西部|东部|中部)[^,]{0,4}$/;

/** Ranks stand behind the scope they hold in: 装机容量居全国第1位 ranks 装机容量. */
const ranked: MetricRule = {
  name: 'ranked',
  read: (input) => {
    const { text, frame, head } = input;
    if (first(input).kind !== 'rank') return null;
    const scope = SCOPE.exec(text.slice(head.start, head.end));
    const end = scope === null ? head.end : head.start + scope.index;
    const subject = subjectOf({ ...input, head: { start: head.start, end } });
    if (isEmpty(subject)) return everyMember(frame, { spans: [], afterTopic: true });
    return everyMember(frame, {
      spans: [subject],
      afterTopic: relational.has(text.slice(subject.start, subject.end)),
    });
  },
};

/** 造成6人死亡: the people counted are told by the verbs around them. */
const casualties: MetricRule = {
  name: 'casualties',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    if (!PEOPLE.has(first(input).unit ?? '')) return null;
    const verb = verbAfter(text, frame.tail, wordsOf);
    if (verb === null) return null;
    const subject = subjectOf(input);
    return everyMember(frame, isEmpty(subject) ? own(verb) : own(subject, verb));
  },
};

/** The tail up to the first time in it: 45000名公职人员22日举行…. */
const untilTime = ({ frame: { tail }, times }: MetricInput): Span => {
  const time = times.find(({ start }) => start >= tail.start && start < tail.end);
  return time === undefined ? tail : { start: tail.start, end: time.start };
};

/** 57个重点派出所: the thing counted follows the number, unless a copula says it went before. */
const counted: MetricRule = {
  name: 'counted',
  read: (input) => {
    const { text, frame, predicate, wordsOf } = input;
    const { kind } = first(input);
    const isPart = text[frame.tail.start] === '的';
    const mayChange = predicate.change !== null && kind !== 'count' && kind !== 'measure';
    if ((!COUNTED.has(kind) && !isPart) || mayChange) return null;
    const noun = nounAfter(text, untilTime(input), frame.tail.end === frame.clause.end, wordsOf);
    if (noun === null) return null;
    const said = saidOf(text, noun, frame.tail, wordsOf);
    return everyMember(frame, { ...(said === null ? own(noun) : own(said, noun)), counts: true });
  },
};

/** 出口机电产品、电动汽车分别增长…: as many conjuncts as numbers. */
const distributed: MetricRule = {
  name: 'distributed',
  read: (input) => {
    const parts = distribute(input.text, subjectOf(input), input.frame.members.length, input.wordsOf);
    return parts === null ? null : parts.map((spans) => own(...spans));
  },
};

/** Verbs that bound a number are predicates too: 外送电量突破1400亿千瓦时. */
const isReached = ({ text, frame, predicate }: MetricInput): boolean =>
  predicate.copula ||
  /[超突破逾达过]/.test(text.slice(frame.members[0].extent.start, frame.members[0].mention.start));

/** 其中86%是居民住宅: what is said of a part names it. */
const identified: MetricRule = {
  name: 'identified',
  read: (input) => {
    const { text, frame } = input;
    const verb = /^(?:是|为)/.exec(text.slice(frame.tail.start, frame.tail.start + 1));
    if (verb === null || !isEmpty(subjectOf(input)) || frame.tail.end - frame.tail.start < 3) return null;
    return everyMember(frame, own({ start: frame.tail.start + 1, end: frame.tail.end }));
  },
};

/** 破获电诈案件1295起: the object of the verb before the number. */
const governed: MetricRule = {
  name: 'governed',
  read: (input) => {
    const { text, frame, predicate, wordsOf } = input;
    if (!COUNTED.has(first(input).kind) || predicate.change !== null || isReached(input)) return null;
    const subject = subjectOf(input);
    if (isEmpty(subject)) return null;
    return everyMember(frame, own(objectOf(text, subject, wordsOf(subject))));
  },
};

/** 总量接近800万户: a noun that needs what was spoken of before. */
const related: MetricRule = {
  name: 'related',
  read: (input) => {
    const { text, frame } = input;
    const subject = subjectOf(input);
    if (!relational.has(text.slice(subject.start, subject.end))) return null;
    return everyMember(frame, { spans: [subject], afterTopic: true });
  },
};

/** 刑事警情总量同比下降10.4%: the words before the predicate. */
const predicated: MetricRule = {
  name: 'predicated',
  read: (input) => {
    const subject = subjectOf(input);
    return isEmpty(subject) ? null : everyMember(input.frame, own(subject));
  },
};

/** 增长4.1% with nothing before it speaks of what the number before spoke of. */
const inherited: MetricRule = {
  name: 'inherited',
  read: ({ frame }) => everyMember(frame, { spans: [], afterTopic: true }),
};

/** Tried in order; the first that reads the frame wins. */
const rules: readonly MetricRule[] = [
  ongoing,
  ranked,
  casualties,
  identified,
  counted,
  distributed,
  related,
  governed,
  predicated,
  inherited,
];

/** The words for what is measured, for each member of a frame in order. */
export const readMetrics = (input: MetricInput): readonly MetricReading[] => {
  for (const rule of rules) {
    const readings = rule.read(input);
    if (readings !== null) return readings;
  }
  return [];
};
