import { compare, decimal, toPlain } from '../../../numeral/decimal.js';
import { surroundedBy, type JudgeRule } from '../../../judge/judge-rule.js';
import { hasNoUnit, isWorded } from '../conditions.js';

/** one of the, one another, one after the other; one percentage point is a claim, and so is within one year. */
export const article: JudgeRule = {
  name: 'article',
  reason: 'article',
  applies: (input) => {
    const { amount } = input.quantity;
    if (!/^one\b/i.test(input.quote) || toPlain(amount.low) !== '1' || amount.denominator !== null)
      return false;
    if (hasNoUnit(input)) return input.quantity.numerals.length === 1;
    return input.quantity.kind === 'duration' && !/\b(?:for|by|of|than|within|over|in) $/.test(input.before);
  },
};

/** What was spoken of before is few: the three tasks; the sixty new ferries are counted. */
const MOST_SPOKEN_OF = decimal('12');

/** the two countries, these three tasks: what was spoken of before. */
export const spokenOf: JudgeRule = {
  name: 'spokenOf',
  reason: 'article',
  applies: (input) =>
    isWorded(input) &&
    hasNoUnit(input) &&
    compare(input.quantity.amount.low, MOST_SPOKEN_OF) <= 0 &&
    input.quantity.approx !== 'several' &&
    input.quantity.kind === 'count' &&
    surroundedBy({ before: /\b(?:the|these|those|both) $/i })(input),
};
