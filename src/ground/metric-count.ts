import { servingNouns } from '../lexicon/action-verbs.js';
import type { Quantity } from '../quantity/quantity.js';
import { isEmpty, type Span } from '../source/span.js';
import { befallen, qualifierBefore, saidOf, verbAfter } from './around-noun.js';
import {
  everyMember,
  first,
  isRelational,
  own,
  subjectOf,
  told,
  untilTime,
  type MetricInput,
  type MetricRule,
} from './metric-rule.js';
import { beginsWithVerb, endsRounded, isRounded, nounAfter } from './noun-after.js';

/** Kinds of quantity that may count or measure the noun after them. */
export const COUNTED: ReadonlySet<string> = new Set(['count', 'measure', 'duration', 'money']);

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '户']);

const MEDALS = /[金银铜]$/;

/** 三金两银: the quote itself says what is counted. */
export const medals: MetricRule = {
  name: 'medals',
  read: (input) => {
    const { text, frame } = input;
    const { kind, unit, end } = first(input);
    if (kind !== 'count' || unit !== null || !MEDALS.test(text.charAt(end - 1))) return null;
    return frame.members.map(({ mention }) => own({ start: mention.end - 1, end: mention.end }));
  },
};

/** 城市生活垃圾实现零填埋: what there is none of, with what it is of. */
export const none: MetricRule = {
  name: 'none',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    if (text[frame.members[0].mention.start] !== '零' || first(input).kind !== 'count') return null;
    const noun = nounAfter(text, frame.tail, false, wordsOf);
    const [subject] = told(input, subjectOf(input)).slice(-1);
    if (noun === null) return null;
    return everyMember(frame, { ...own(...(subject === undefined ? [] : [subject]), noun), counts: true });
  },
};

const AMONG = /^[、,]?([^,、其\d]{1,20})中(?:至少|最多|约|近|超|有|已有|共有|只有|仅有)*$/;

/** 50个州中至少45个处于警报之下: some of what was named before. */
export const partitive: MetricRule = {
  name: 'partitive',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const among = AMONG.exec(text.slice(frame.lead.start, frame.lead.end));
    const { kind, unit } = first(input);
    if (kind !== 'count' || PEOPLE.has(unit ?? '') || among === null) return null;
    if (frame.tail.end > frame.tail.start && !beginsWithVerb(frame.tail, wordsOf)) return null;
    const start = frame.lead.start + among[0].indexOf(among[1] ?? '');
    return everyMember(frame, own({ start, end: start + (among[1]?.length ?? 0) }));
  },
};

const PARTED = /(?:分为|分成|划分为|包括|涵盖)[^,;。:]{2,30}$/;
const SORTS: ReadonlySet<string> = new Set(['种', '类', '部分', '类型', '大类', '方面', '个', '项']);

/** 体系分为配租型和配售型两种: what has as many sorts. */
export const parted: MetricRule = {
  name: 'parted',
  read: (input) => {
    const { text, frame } = input;
    const { kind, unit } = first(input);
    if (kind !== 'count' || !SORTS.has(unit ?? '') || frame.tail.end > frame.tail.start) return null;
    const verb = PARTED.exec(text.slice(frame.lead.start, frame.lead.end));
    if (verb === null) return null;
    const head = { start: frame.lead.start, end: frame.lead.start + verb.index };
    const subject = subjectOf({ ...input, head, predicate: { ...input.predicate, head } });
    return isEmpty(subject) ? null : everyMember(frame, own(subject));
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
export const casualties: MetricRule = {
  name: 'casualties',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const unit = first(input).unit ?? '';
    if (!PEOPLE.has(unit)) return null;
    const verb = verbAfter(text, frame.tail, unit !== '人', wordsOf);
    return verb === null ? null : everyMember(frame, own(...causeOf(input), verb));
  },
};

/** 受地震影响的10个省份, 日本队两名主力: what stands before the number and qualifies a noun that says little alone. */
const qualifierOf = (input: MetricInput, noun: Span): readonly Span[] => {
  const { text, frame, wordsOf } = input;
  if (first(input).kind !== 'count') return [];
  const qualifier = qualifierBefore(text, frame.lead, noun, wordsOf);
  return qualifier === null ? [] : [qualifier];
};

const EXTENDED = /(?:扩|扩大|扩展|拓展|增|增加)[到至]$/;

/** What has come to reach as many: 支持范围 in 支持范围扩至300个城市. */
const extendedTo = (input: MetricInput): Span | null => {
  const { text, frame, predicate } = input;
  const subject = subjectOf(input);
  const verb = text.slice(predicate.head.end, frame.lead.end).replace(/[近约逾超]+$/, '');
  const isFirst = frame.lead.start === frame.clause.start;
  return isFirst && EXTENDED.test(verb) && !isEmpty(subject) ? subject : null;
};

const serving: ReadonlySet<string> = new Set(servingNouns);

/** Where the noun counted may begin: after 大 in 四大支柱. */
const tailOf = (input: MetricInput): Span => {
  const tail = untilTime(input);
  const { kind, unit } = first(input);
  const isGreat = kind === 'count' && unit === null && input.text[tail.start] === '大';
  return { start: isGreat ? tail.start + 1 : tail.start, end: tail.end };
};

/** Whether the noun after the number may be several: 党员干部、消防队员和民兵. */
const mayList = ({ text, frame }: MetricInput, { kind, unit }: Quantity): boolean => {
  if (frame.tail.end < frame.clause.end) return false;
  return kind !== 'count' || (text[frame.tail.start] !== '的' && PEOPLE.has(unit ?? ''));
};

/** The noun after a number that counts or measures it: 重点派出所; null where the number says something else. */
const countedNoun = (input: MetricInput): Span | null => {
  const { text, frame, predicate, wordsOf } = input;
  const quantity = first(input);
  const { kind } = quantity;
  const isPart = text[frame.tail.start] === '的';
  const mayChange = predicate.change !== null && kind !== 'count' && kind !== 'measure';
  if ((!COUNTED.has(kind) && !isPart) || mayChange) return null;
  const tail = tailOf(input);
  if (kind === 'money' && !isPart && beginsWithVerb(tail, wordsOf)) return null;
  if (kind !== 'count' && isRounded(text, tail, wordsOf)) return null;
  const noun = nounAfter(text, tail, mayList(input, quantity), wordsOf);
  return noun === null || endsRounded(text, noun, kind === 'count') ? null : noun;
};

/** 57个重点派出所: the thing counted follows the number, unless a copula says it went before. */
export const counted: MetricRule = {
  name: 'counted',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const noun = countedNoun(input);
    if (noun === null) return null;
    if (isRelational(text, noun)) return everyMember(frame, { spans: [noun], after: 'aside', counts: true });
    const before = saidOf(text, noun, frame.tail, wordsOf) ?? extendedTo(input);
    const spans =
      before === null ? [...qualifierOf(input, noun), ...befallen(text, noun, frame.tail)] : [before, noun];
    const serves = spans.length === 1 && serving.has(text.slice(noun.start, noun.end));
    return everyMember(frame, { spans, after: serves ? 'purpose' : 'nothing', counts: true });
  },
};
