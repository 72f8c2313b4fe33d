import { measuredSides } from '../lexicon/predicate-words.js';
import { isEmpty, type Span } from '../source/span.js';
import { distribute } from './conjuncts.js';
import { objectOf } from './head.js';
import { COUNTED } from './metric-count.js';
import {
  everyMember,
  first,
  isRelational,
  own,
  subjectOf,
  told,
  wholeSubjectOf,
  type MetricInput,
  type MetricRule,
} from './metric-rule.js';
import { endOfCompared } from './subject.js';

const measured: ReadonlySet<string> = new Set(measuredSides);

/** 出口机电产品、电动汽车分别增长…: as many conjuncts as numbers. */
export const distributed: MetricRule = {
  name: 'distributed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    if (frame.members.length < 2) return null;
    const subject = wholeSubjectOf(input);
    const level = { start: subject.start, end: endOfCompared(text, subject) };
    const parts = distribute(text, level, frame.members.length, wordsOf);
    return parts === null ? null : parts.map((spans) => own(...spans));
  },
};

/** 实现营业收入33亿元 without a subject. */
const LIGHT = /^(?:实现|完成)/;

/** 总量接近800万户: a noun that needs what was spoken of before. */
export const related: MetricRule = {
  name: 'related',
  read: (input) => {
    const { text, frame } = input;
    const subject = subjectOf(input);
    const said = text.slice(subject.start, subject.end);
    if (isRelational(text, subject)) return everyMember(frame, { spans: [subject], after: 'topic' });
    const light = LIGHT.exec(said);
    if (light === null || !measured.has(said.slice(2))) return null;
    return everyMember(frame, { spans: [{ start: subject.start + 2, end: subject.end }], after: 'holder' });
  },
};

/** 约合人民币78亿元 says the number before in another currency. */
const CONVERTED = /(?:约合|折合)(?:人民币|美元|欧元)?$/;

/** Verbs that bound a number are predicates too: 外送电量突破1400亿千瓦时. */
const isReached = ({ text, frame, predicate }: MetricInput): boolean =>
  predicate.copula ||
  /[超突破逾达过]/.test(text.slice(frame.members[0].extent.start, frame.members[0].mention.start));

/** 铁路里程新增1700公里、突破7000公里: only the first number tells what was added. */
const added = (text: string, at: number): readonly Span[] =>
  text.startsWith('新增', at) ? [{ start: at, end: at + 2 }] : [];

/** 破获电诈案件1295起: the object of the verb before the number. */
export const governed: MetricRule = {
  name: 'governed',
  read: (input) => {
    const { text, frame, predicate, wordsOf } = input;
    if (!COUNTED.has(first(input).kind) || predicate.change !== null || isReached(input)) return null;
    const subject = subjectOf(input);
    if (isEmpty(subject) || CONVERTED.test(text.slice(subject.start, subject.end))) return null;
    const object = objectOf(text, subject, wordsOf(subject));
    const topic = told(input, object);
    const growth = { ...own(...topic, ...added(text, object.end)), topic };
    return frame.members.map((_, index) => (index === 0 ? growth : own(...topic)));
  },
};

/** 刑事警情总量同比下降10.4%: the words before the predicate. */
export const predicated: MetricRule = {
  name: 'predicated',
  read: (input) => {
    const subject = COUNTED.has(first(input).kind) ? subjectOf(input) : wholeSubjectOf(input);
    if (isEmpty(subject) || CONVERTED.test(input.text.slice(subject.start, subject.end))) return null;
    return everyMember(input.frame, own(...told(input, subject)));
  },
};

/** 增长4.1% with nothing before it speaks of what the number before spoke of. */
export const inherited: MetricRule = {
  name: 'inherited',
  read: (input) => {
    const after = first(input).kind === 'percentagePoint' ? 'share' : 'topic';
    return everyMember(input.frame, { spans: [], after });
  },
};
