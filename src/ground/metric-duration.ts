import { copulas, predicateAdverbs } from '../lexicon/predicate-words.js';
import { isEmpty, type Span } from '../source/span.js';
import { objectOf } from './head.js';
import {
  everyMember,
  first,
  isRelational,
  own,
  saidAfter,
  subjectOf,
  told,
  type MetricInput,
  type MetricRule,
} from './metric-rule.js';
import { readPredicate } from './predicate.js';

/** What goes on for the time a number tells, up to 后: 下降 in 连续15个月下降后首次增长. */
const goingOn = (input: MetricInput): Span => {
  const { frame } = input;
  const joint = input.text.slice(frame.tail.start, frame.tail.end).lastIndexOf('、');
  const isListed = joint > 0 && frame.tail.end < frame.clause.end;
  const said = isListed ? { start: frame.tail.start, end: frame.tail.start + joint } : saidAfter(input);
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

/** What may go on: 连续5年, 连续4个监测期. */
const RUNNING: ReadonlySet<string> = new Set(['duration', 'count']);

/** 连续突破13亿、14亿大关 tells no time. */
const isBounded = ({ frame: { members } }: MetricInput): boolean =>
  members[0].mention.quantity.kind === 'count' && members[0].extent.start < members[0].mention.start;

/** 连续8年保持在98%以上 says no more of 群众安全感 than its level. */
const isKept = ({ text, frame }: MetricInput): boolean =>
  /^(?:保持|维持)/.test(text.slice(frame.tail.start, frame.tail.end));

/** 连续5年获优秀等次: what goes on is said on both sides. */
export const ongoing: MetricRule = {
  name: 'ongoing',
  read: (input) => {
    const { text, frame } = input;
    const before = text.slice(frame.lead.start, frame.lead.end);
    if (!RUNNING.has(first(input).kind) || isBounded(input) || !before.endsWith('连续')) return null;
    const subject = subjectOf(input);
    const held = readPredicate(text, frame.tail).head;
    const isLast = isEmpty(subject) || frame.tail.end === frame.clause.end;
    const said = isLast || (isEmpty(held) && !isKept(input)) ? goingOn(input) : held;
    const alone = isEmpty(subject) && !isEmpty(said) ? standsAlone(input, said) : null;
    if (alone !== null) return everyMember(frame, own(alone));
    const spans = [subject, said].filter((span) => !isEmpty(span));
    if (isEmpty(subject)) return everyMember(frame, { spans, after: 'metric' });
    return everyMember(frame, {
      spans,
      after: isRelational(text, subject) ? 'topic' : 'nothing',
      topic: [subject],
    });
  },
};

const ELAPSED = /(?:历时|提前|时隔|用时|耗时|推迟|滞后)$/;

/** 提前两年完成除险加固任务: how long something took is told by what was done. */
export const elapsed: MetricRule = {
  name: 'elapsed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const before = text.slice(frame.lead.start, frame.lead.end);
    const said = saidAfter(input);
    if (first(input).kind !== 'duration' || !ELAPSED.test(before) || said.end - said.start < 4) return null;
    if (text[said.start] === '的') return null;
    return everyMember(
      frame,
      own(...told(input, frame.tail.end < frame.clause.end ? said : objectOf(text, said, wordsOf(said)))),
    );
  },
};
