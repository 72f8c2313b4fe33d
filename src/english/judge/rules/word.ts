import { anyOf, noneOf, surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';

const COUNTED_ZERO = /^ (?:cases?|accidents?|deaths?|casualties|fatalities|injuries|incidents?)\b/i;

/** zero tolerance, net zero; zero deaths counts. */
export const zero: JudgeRule = {
  name: 'zero',
  reason: 'word',
  applies: (input) => /^zero$/i.test(input.quote) && noneOf(surroundedBy({ after: COUNTED_ZERO }))(input),
};

/** double-digit growth, a two-way street, double the efforts of nobody in particular. */
export const doubleWord: JudgeRule = {
  name: 'doubleWord',
  reason: 'word',
  applies: (input) =>
    surroundedBy({ quote: /^(?:double|triple)$/i })(input) &&
    surroundedBy({ after: /^[- ](?:digit|track|edged|check|reduction|carbon|first|standard)/i })(input),
};

/** Half-hearted, half a day, the first half of the match: no share of anything. */
export const halfWord: JudgeRule = {
  name: 'halfWord',
  reason: 'word',
  applies: anyOf(
    surroundedBy({ quote: /^half$/i, after: /^(?:-| an? (?:year|month|day|hour|century|decade))/i }),
    surroundedBy({ quote: /^half$/i, before: /\b(?:first|second|latter|other|better) $/i }),
  ),
};
