import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** A year without 年 before the name of an event or a document: 2022全球工业互联网大会, 2022成绩单. */
export const bareYear: JudgeRule = {
  name: 'bareYear',
  reason: 'date',
  applies: ({ quantity, quote, after }) =>
    /^(?:19|20)\d\d$/.test(quote) && quantity.unitSpan === null && /^ ?[\u4e00-\u9fffA-Z]/.test(after) && !/^ ?[比至到]/.test(after),
};

/** A length of time that places an event: 150天后, 三年前, 近5个月内的最高点. */
export const distance: JudgeRule = {
  name: 'distance',
  reason: 'date',
  applies: (input) =>
    surroundedBy({ kinds: ['duration'], after: /^(?:之?[前后](?![列沿台端])|以[前后来]|来(?![自到往访])|间|里)/ })(input) ||
    surroundedBy({ kinds: ['duration'], before: /近$/, after: /^(?:来|以来|内的?[最首新])/ })(input) ||
    surroundedBy({ kinds: ['duration'], before: /(?:^|[^提])前$/ })(input),
};

const BEFORE_LENGTH = /(?:连续|历时|提前|为期|长达|用时|超过|超|近|约|至少|不到|累计|延长|缩短|仅|只|用|满|了|时长|寿命|期限为?)$/;

/** Years that bound what happened in them, as 五年来 does: 三年累计投入, 五年增长30%, …的五年. */
export const spanOfYears: JudgeRule = {
  name: 'spanOfYears',
  reason: 'date',
  applies: (input) =>
    surroundedBy({ kinds: ['duration'], quote: /年$/ })(input) &&
    !BEFORE_LENGTH.test(input.before) &&
    (/^(?:累计|共|总|净?增|增长|下降|平均|年均|接续|持续|奋斗)/.test(input.after) ||
      (/的$/.test(input.before) && /^(?:$|[,。;!])/.test(input.after))),
};

/** Anniversaries: 成立105周年. */
export const anniversary: JudgeRule = {
  name: 'anniversary',
  reason: 'ordinal',
  applies: surroundedBy({ quote: /周年$/ }),
};
