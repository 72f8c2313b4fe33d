import { copulas, measuredSides, predicateAdverbs, relationalNouns } from '../lexicon/predicate-words.js';
import type { Word } from '../segment/tokenizer.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';
import type { Frame } from './frame.js';
import { distribute } from './conjuncts.js';
import { objectOf, trimHead } from './head.js';
import { befallen, nounAfter, qualifierBefore, saidOf, verbAfter } from './noun-after.js';
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
const sides = [...relationalNouns, ...measuredSides];
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
  const isJoined =
    frame.lead.start > frame.clause.start && /[个种类大家座条项]/.test(text.charAt(frame.lead.start - 1));
  return isJoined && head.end > head.start
    ? subjectOf({ ...input, head: { start: frame.clause.start, end: head.end } })
    : subjectOf(input);
};

const first = ({ frame }: MetricInput) => frame.members[0].mention.quantity;

const uncompared = (text: string, span: Span): Span => ({
  start: span.start,
  end: endOfCompared(text, span),
});

/** The parts of a subject that tell: 乌方已经疏散 gives 乌方, 疏散. */
const told = ({ text, times, wordsOf }: MetricInput, span: Span): readonly Span[] =>
  isEmpty(span) ? [] : telling(text, span, times, wordsOf(span));

/** What is said after a number up to the end of its clause. */
const saidAfter = ({ frame }: MetricInput): Span => ({ start: frame.tail.start, end: frame.clause.end });

/** What goes on for the time a number tells, up to 后: 下降 in 连续15个月下降后首次增长. */
const goingOn = (input: MetricInput): Span => {
  const said = saidAfter(input);
  const after = input.text.slice(said.start, said.end).indexOf('后');
  return after < 2 ? said : { start: said.start, end: said.start + after };
};

const CONTINUING = new RegExp(
  `^(?:处于|位列|位居|同比|环比|净|${[...copulas, ...predicateAdverbs].filter((word) => word.length > 1).join('|')})`,
);

/** What needs no subject: 未发生重特大事故, 获优秀等次, what a verb governs. 加快 and 居首 go on with what was spoken of. */
const standsAlone = ({ text, wordsOf }: MetricInput, said: Span): Span | null => {
  const words = text.slice(said.start, said.end);
  if (/^(?:未|没有|无|获)/.test(words)) return said;
  if (words.length < 6 || CONTINUING.test(words)) return null;
  return objectOf(text, said, wordsOf(said));
};

/** 连续5年获优秀等次: what goes on is said on both sides. */
const ongoing: MetricRule = {
  name: 'ongoing',
  read: (input) => {
    const { text, frame } = input;
    const before = text.slice(frame.lead.start, frame.lead.end);
    if (first(input).kind !== 'duration' || !before.endsWith('连续')) return null;
    const subject = subjectOf(input);
    const said =
      isEmpty(subject) || frame.tail.end === frame.clause.end
        ? goingOn(input)
        : readPredicate(text, frame.tail).head;
    const alone = isEmpty(subject) && !isEmpty(said) ? standsAlone(input, said) : null;
    if (alone !== null) return everyMember(frame, own(alone));
    const afterTopic =
      (isEmpty(subject) && frame.lead.start > 0) || relational.has(text.slice(subject.start, subject.end));
    const topic = isEmpty(subject) ? [] : [subject];
    return everyMember(frame, { spans: [subject, said].filter((span) => !isEmpty(span)), afterTopic, topic });
  },
};

const ELAPSED = /(?:历时|提前|时隔|用时|耗时|推迟|滞后)$/;

/** 提前两年完成除险加固任务: how long something took is told by what was done. */
const elapsed: MetricRule = {
  name: 'elapsed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const before = text.slice(frame.lead.start, frame.lead.end);
    const said = saidAfter(input);
    if (first(input).kind !== 'duration' || !ELAPSED.test(before) || said.end - said.start < 4) return null;
    if (text[said.start] === '的') return null;
    return everyMember(
      frame,
      own(frame.tail.end < frame.clause.end ? said : objectOf(text, said, wordsOf(said))),
    );
  },
};

/** 总投资超500亿元的新能源基地: a side of the noun that the number qualifies. */
const attributed: MetricRule = {
  name: 'attributed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const { kind } = first(input);
    if (text[frame.tail.start] !== '的' || (kind !== 'money' && kind !== 'measure')) return null;
    const subject = subjectOf(input);
    const said = text.slice(subject.start, subject.end);
    if (!relational.has(said) && !sides.some((side) => said.endsWith(side))) return null;
    const noun = nounAfter(text, untilTime(input), false, wordsOf);
    return everyMember(frame, noun === null ? own(subject) : own(noun, subject));
  },
};

const SCOPE =
  /(?:(?:位|稳|跃|升|高|均|名|仍|并|同)?(?:居|列|排)(?:名|位)?|保持|升至|跃至|位次|成为|占据|是|为)[^居列是为]{0,12}$|(?:全国|全球|世界|全省|全市|亚洲|西部|东部|中部)[^,]{0,4}$/;

/** Ranks stand behind the scope they hold in: 装机容量居全国第1位 ranks 装机容量. */
const ranked: MetricRule = {
  name: 'ranked',
  read: (input) => {
    const { text, frame, head } = input;
    if (first(input).kind !== 'rank') return null;
    const scope = SCOPE.exec(text.slice(head.start, head.end));
    const end = scope === null ? head.end : head.start + scope.index;
    const subject = wholeSubjectOf({ ...input, head: { start: head.start, end } });
    if (isEmpty(subject)) return everyMember(frame, { spans: [], afterTopic: true });
    return everyMember(frame, {
      spans: [subject],
      afterTopic: relational.has(text.slice(subject.start, subject.end)),
    });
  },
};

const CAUSING = /(?:造成|导致|致使|致|引发|带来)$/;

/** Who or what struck: 洪水 of 大坝被炸后引发的洪水已经导致; 袭击造成 where the verb follows it at once. */
const causeOf = (input: MetricInput): readonly Span[] => {
  const { text } = input;
  const subject = subjectOf(input);
  const said = text.slice(subject.start, subject.end);
  const verb = CAUSING.exec(said);
  if (verb === null) return told(input, subject);
  const before = said.slice(0, verb.index).replace(/(?:已经?|共|在[^,]{1,20})+$/, '');
  const start = before.lastIndexOf('的') + 1;
  if (before.length - start < 2) return told(input, subject);
  const end = before.length === verb.index ? subject.end : subject.start + before.length;
  return [{ start: subject.start + start, end }];
};

/** 造成6人死亡: the people counted are told by the verbs around them. */
const casualties: MetricRule = {
  name: 'casualties',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const unit = first(input).unit ?? '';
    if (!PEOPLE.has(unit)) return null;
    const verb = verbAfter(text, frame.tail, unit !== '人', wordsOf);
    return verb === null ? null : everyMember(frame, own(...causeOf(input), verb));
  },
};

/** The tail up to the first time in it, unless that is in a title: 45000名公职人员22日举行…, 《2023财年法案》. */
const untilTime = ({ text, frame: { tail }, times }: MetricInput): Span => {
  const time = times.find(({ start }) => start >= tail.start && start < tail.end);
  if (time === undefined || text.slice(tail.start, time.start).includes('《')) return tail;
  return { start: tail.start, end: time.start };
};

/** 57个重点派出所: the thing counted follows the number, unless a copula says it went before. */
const counted: MetricRule = {
  name: 'counted',
  read: (input) => {
    const { text, frame, predicate, wordsOf } = input;
    const { kind, unit } = first(input);
    const isPart = text[frame.tail.start] === '的';
    const mayChange = predicate.change !== null && kind !== 'count' && kind !== 'measure';
    if ((!COUNTED.has(kind) && !isPart) || mayChange) return null;
    const tail = untilTime(input);
    const from =
      kind === 'count' && text[tail.start] === '大' && (unit ?? '') === '' ? tail.start + 1 : tail.start;
    const lists = frame.tail.end === frame.clause.end && (kind !== 'count' || PEOPLE.has(unit ?? ''));
    const noun = nounAfter(text, { start: from, end: tail.end }, lists, wordsOf);
    if (noun === null) return null;
    const said = saidOf(text, noun, frame.tail, wordsOf);
    const spans =
      said === null ? [...qualifierOf(input, noun), befallen(text, noun, frame.tail)] : [said, noun];
    return everyMember(frame, { ...own(...spans), counts: true });
  },
};

/** 受地震影响的10个省份, 日本队两名主力: what stands before the number and qualifies a noun that says little alone. */
const qualifierOf = (input: MetricInput, noun: Span): readonly Span[] => {
  const { text, frame, wordsOf } = input;
  if (first(input).kind !== 'count') return [];
  const qualifier = qualifierBefore(text, frame.lead, noun.end - noun.start, wordsOf);
  return qualifier === null ? [] : [qualifier];
};

/** 出口机电产品、电动汽车分别增长…: as many conjuncts as numbers. */
const distributed: MetricRule = {
  name: 'distributed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    if (frame.members.length < 2) return null;
    const subject = uncompared(text, wholeSubjectOf(input));
    const parts = distribute(text, subject, frame.members.length, wordsOf);
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
    return everyMember(frame, own(...told(input, objectOf(text, subject, wordsOf(subject)))));
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

const LEVELS: ReadonlySet<string> = new Set([
  'percentage',
  'percentagePoint',
  'multiple',
  'fraction',
  'number',
]);

/** 快于全国2.4个百分点: how far from another level; what is compared goes before, or was spoken of. */
const compared: MetricRule = {
  name: 'compared',
  read: (input) => {
    const { text, frame } = input;
    if (!LEVELS.has(first(input).kind)) return null;
    const subject = wholeSubjectOf(input);
    const end = endOfCompared(text, subject);
    if (end === subject.end) return null;
    const left = { start: subject.start, end };
    const spans = told(input, left);
    return everyMember(frame, {
      spans,
      afterTopic: isEmpty(left) || relational.has(text.slice(left.start, end)),
    });
  },
};

/** 刑事警情总量同比下降10.4%: the words before the predicate. */
const predicated: MetricRule = {
  name: 'predicated',
  read: (input) => {
    const subject = COUNTED.has(first(input).kind) ? subjectOf(input) : wholeSubjectOf(input);
    return isEmpty(subject) ? null : everyMember(input.frame, own(...told(input, subject)));
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
  elapsed,
  attributed,
  ranked,
  casualties,
  identified,
  counted,
  distributed,
  related,
  governed,
  compared,
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
