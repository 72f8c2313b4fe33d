import { surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';
import { hasNoUnit, isSmall, isWorded } from '../conditions.js';

/** one of the, one another, one after the other; one percentage point is a claim, and so is within one year. */
export const article: JudgeRule = {
  name: 'article',
  reason: 'article',
  applies: (input) => {
    if (!/^one\b/i.test(input.quote) || !isSmall(input) || input.quantity.amount.denominator !== null)
      return false;
    if (hasNoUnit(input)) return input.quantity.numerals.length === 1;
    return input.quantity.kind === 'duration' && !/\b(?:for|by|of|than|within|over|in) $/.test(input.before);
  },
};

/** the two countries, these three tasks: what was spoken of before. */
export const spokenOf: JudgeRule = {
  name: 'spokenOf',
  reason: 'article',
  applies: (input) =>
    isWorded(input) &&
    hasNoUnit(input) &&
    isSmall(input) &&
    input.quantity.approx !== 'several' &&
    input.quantity.kind === 'count' &&
    surroundedBy({ before: /\b(?:the|these|those|both) $/i })(input),
};
