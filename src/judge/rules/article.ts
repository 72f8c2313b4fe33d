import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** Where the count of one is itself the point: 造成一人死亡, 其中一人. */
const COUNTED_BEFORE = /(?:造成|导致|致|其中|仅|只有|唯|死亡|遇难|失踪|共)$/;

/** 一 with a classifier as an article: 一个重要环节, 一批, 一系列, 一名. */
export const article: JudgeRule = {
  name: 'article',
  reason: 'article',
  applies: (input) =>
    surroundedBy({ quote: /^一[^\d]{0,3}$/, kinds: ['count', 'number'] })(input) && !COUNTED_BEFORE.test(input.before),
};

/** 一年, 一天 as an adverb rather than a length said: 一年一度, 这一年, 有一天. */
export const adverbial: JudgeRule = {
  name: 'adverbial',
  reason: 'article',
  applies: (input) =>
    surroundedBy({ quote: /^一[^\d]{1,3}$/, kinds: ['duration', 'measure'] })(input) &&
    !/^(?:之内|以内|内|时间|多|左右|以上)/.test(input.after) &&
    !/(?:为期|历时|用时|连续|近|超|不到|提前|长达|仅)$/.test(input.before),
};
