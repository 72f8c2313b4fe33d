import { anyOf, hasNoUnit, surroundedBy, type Condition, type JudgeRule } from '../judge-rule.js';

const opens: Condition = ({ quantity, text }) =>
  quantity.start <= 8 && /^[\s●■◆·•(〔[【]*$/.test(text.slice(0, quantity.start));

const mark = surroundedBy({
  quote: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/,
  after: /^(?:[、.)〕\]】:]|是|要)/,
});

/** 一是, 二要, 三来 at the beginning of a clause. */
const spoken = surroundedBy({
  before: /(?:^|[,。;:!?“)])$/,
  quote: /^[一二三四五六七八九十]{1,2}$/,
  after: /^(?:是|要|来)/,
});

const afterNote = surroundedBy({ before: /[注:]:$/ });

/** Numbers that count off a list: 一、 (二) 3. 一是 二要. */
export const listMark: JudgeRule = {
  name: 'listMark',
  reason: 'listMark',
  applies: (input) => spoken(input) || ((opens(input) || afterNote(input)) && mark(input)),
};

/** References to parts of a document: 表1, 图2, 附件3, 见注1, 附件一所列. */
export const reference: JudgeRule = {
  name: 'reference',
  reason: 'listMark',
  applies: anyOf(
    (input) =>
      hasNoUnit(input) &&
      surroundedBy({ before: /(?:表|图|附件|附表|附录|注|页|例|题)$/, quote: /^\d+$/ })(input),
    surroundedBy({
      before: /(?:表|图|附件|附表|附录|注|例|题)$/,
      quote: /^[一二三四五六七八九十]+$/,
      after: /^(?:$|[:、,;.)〕\] ]|所|中)/,
    }),
  ),
};
