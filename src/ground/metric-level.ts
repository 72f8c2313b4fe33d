import { isEmpty } from '../source/span.js';
import { measuredSides, relationalNouns } from '../lexicon/predicate-words.js';
import {
  everyMember,
  first,
  isRelational,
  own,
  subjectOf,
  told,
  untilTime,
  wholeSubjectOf,
  type MetricRule,
} from './metric-rule.js';
import { nounAfter } from './noun-after.js';
import { endOfCompared } from './subject.js';

const sides = [...relationalNouns, ...measuredSides];

const ATTRIBUTES: ReadonlySet<string> = new Set(['money', 'measure', 'duration']);
/** What somebody went through for so long: 外逃23年的, 被困废墟278个小时的. */
const UNDERGONE =
  /^(?:被|失踪|外逃|潜逃|在逃|逃亡|停产|停工|停运|失联|失传|闲置|服役|从业|任教|坚守|扎根|驻守|执教|工作)[^,]{0,8}$/;

/** 总投资超500亿元的新能源基地, 被困278小时的男子: a side of the noun that the number qualifies. */
export const attributed: MetricRule = {
  name: 'attributed',
  read: (input) => {
    const { text, frame, wordsOf } = input;
    const { kind } = first(input);
    if (text[frame.tail.start] !== '的' || !ATTRIBUTES.has(kind)) return null;
    const subject = subjectOf(input);
    const said = text.slice(subject.start, subject.end);
    if (kind === 'duration' ? !UNDERGONE.test(said) : !sides.some((side) => said.endsWith(side))) return null;
    const noun = nounAfter(text, untilTime(input), false, wordsOf);
    return everyMember(frame, noun === null ? own(subject) : own(noun, subject));
  },
};

const SCOPE =
  /(?:(?:位|稳|跃|升|高|均|名|仍|并|同)?(?:居|列|排)(?:名|位)?|保持|处于|升至|跃至|位次|成为|占据|是|为)[^居列是为]{0,12}$|(?:全国|全球|世界|全省|全市|亚洲|西部|东部|中部)[^,]{0,4}$/;

/** Ranks stand behind the scope they hold in: 装机容量居全国第1位 ranks 装机容量. */
export const ranked: MetricRule = {
  name: 'ranked',
  read: (input) => {
    const { text, frame, head } = input;
    if (first(input).kind !== 'rank') return null;
    const scope = SCOPE.exec(text.slice(head.start, head.end));
    const end = scope === null ? head.end : head.start + scope.index;
    const subject = wholeSubjectOf({ ...input, head: { start: head.start, end } });
    if (isEmpty(subject)) return everyMember(frame, { spans: [], after: 'topic' });
    return everyMember(frame, {
      spans: [subject],
      after: isRelational(text, subject) ? 'topic' : 'nothing',
    });
  },
};

/** 其中86%是居民住宅: what is said of a part names it. */
export const identified: MetricRule = {
  name: 'identified',
  read: (input) => {
    const { text, frame } = input;
    const verb = /^(?:是|为)/.exec(text.slice(frame.tail.start, frame.tail.start + 1));
    if (verb === null || !isEmpty(subjectOf(input)) || frame.tail.end - frame.tail.start < 3) return null;
    return everyMember(frame, own({ start: frame.tail.start + 1, end: frame.tail.end }));
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
export const compared: MetricRule = {
  name: 'compared',
  read: (input) => {
    const { text, frame, head } = input;
    if (!LEVELS.has(first(input).kind)) return null;
    const subject = wholeSubjectOf(input);
    const end = Math.min(endOfCompared(text, subject), endOfCompared(text, head));
    if (endOfCompared(text, subject) === subject.end && endOfCompared(text, head) === head.end) return null;
    const left = { start: Math.min(subject.start, end), end: Math.min(subject.end, end) };
    const spans = told(input, left);
    return everyMember(frame, {
      spans,
      after: isEmpty(left) || isRelational(text, left) ? 'topic' : 'nothing',
    });
  },
};
