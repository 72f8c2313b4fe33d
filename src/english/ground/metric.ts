import { overlapping } from '../../source/ordered.js';
import type { Span } from '../../source/span.js';
import type { TimeExpression } from '../../time/time-expression.js';
import { gappedSubject } from './gap.js';
import { changeIn, changeInside } from './metric-change.js';
import { counted, dimension, nounAfter, nounOf, tailNoun, worth } from './metric-noun.js';
import { object } from './metric-object.js';
import type { MetricInput, MetricRule } from './metric-rule.js';
import { levelSubject, subject } from './metric-subject.js';
import { continuesList, slice, type EnglishClaim } from './reading.js';

/** 814 million people, accounting for 91.5% of the rural population. */
const SHARE_OF_THAT =
  /^[^;.]{0,40}, (?:accounting for|representing|making up|equivalent to|equal to|equaling|or) $/i;

/** 34 square kilometers, one quarter of the county's land. */
const isApposition = (text: string, before: EnglishClaim | undefined, { lead }: EnglishClaim): boolean =>
  before !== undefined &&
  !['percentage', 'fraction'].includes(before.mention.quantity.kind) &&
  /^, (?:or )?$/.test(slice(text, lead));

/** up 5%, an increase of 5%, 20 billion more than last year, and the next of a list: the metric of the number before. */
const sameAgain: MetricRule = {
  name: 'sameAgain',
  read: ({ text, claim, before, change, whole }) => {
    const isShare =
      whole !== null && (SHARE_OF_THAT.test(slice(text, claim.lead)) || isApposition(text, before, claim));
    const isChange =
      change !== null &&
      ['adverb', 'noun', 'comparative', 'list'].includes(change.by) &&
      !hasOwnSubject(text, claim);
    const isLevelPair =
      before !== undefined && /^ (?:[a-z0-9%' ]{0,24} )?to (?:an? )?$/i.test(slice(text, claim.lead));
    const isList = continuesList(text, before, claim);
    return before !== undefined && (isChange || isLevelPair || isList || isShare) ? 'topic' : null;
  },
};

/** with the former down 3.14%: a subject stands between the number before and the adverb. */
const hasOwnSubject = (text: string, { lead }: EnglishClaim): boolean =>
  /(?:^|[,;] ?)(?:and |while |with )?(?:the )?[a-z]+(?: [a-z]+){1,8} (?:up|down|by|was|were)(?: by)? $/i.test(
    slice(text, lead).replace(/^[^,;]*(?=[,;])/, ''),
  );

/** 90% of students have benefited: the whole is what is spoken of. */
const wholeItself: MetricRule = {
  name: 'whole',
  read: ({ whole }) => whole,
};

/** The subject of a verb left out. */
const gapped: MetricRule = {
  name: 'gapped',
  read: ({ text, claim, before }) => (before === undefined ? null : gappedSubject(text, claim)),
};

const spokenOf: MetricRule = { name: 'spokenOf', read: () => 'topic' };

/** Tried in order; the first that finds words holds. */
export const englishMetricRules: readonly MetricRule[] = [
  counted,
  changeIn,
  changeInside,
  gapped,
  sameAgain,
  object,
  dimension,
  nounOf,
  worth,
  levelSubject,
  tailNoun,
  wholeItself,
  subject,
  nounAfter,
  spokenOf,
];

/** Whether the words are a time: the same period, November. */
const isTime = (span: Span, times: readonly TimeExpression[]): boolean =>
  overlapping(times, span).some(({ start, end }) => start <= span.start && end >= span.end);

/** The words for what a claim measures, or 'topic' where they are those of the claim before, and the rule that says so. */
export const readEnglishMetric = (
  input: MetricInput,
): { readonly rule: string; readonly words: Span | 'topic' } => {
  for (const { name, read } of englishMetricRules) {
    const words = read(input);
    if (words === 'topic' || (words !== null && !isTime(words, input.times))) return { rule: name, words };
  }
  return { rule: spokenOf.name, words: 'topic' };
};
