import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** Results of matches: 3:2, 21比15. */
export const score: JudgeRule = {
  name: 'score',
  reason: 'score',
  applies: (input) =>
    surroundedBy({ quote: /^\d+$/, after: /^比\d/ })(input) ||
    surroundedBy({ before: /\d比$/, quote: /^\d+$/ })(input) ||
    (input.quantity.rule === 'ratio' && /(?:比分|战胜|击败|负于|[胜负平]|领先|逆转)[^,。]{0,6}$/.test(input.before)),
};
