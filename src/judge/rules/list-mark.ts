import { surroundedBy, type JudgeInput, type JudgeRule } from '../judge-rule.js';

const opens = ({ quantity, text }: JudgeInput): boolean => /^[\s●■◆·•(〔[【]*$/.test(text.slice(0, quantity.start));

const mark = surroundedBy({ quote: /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/, after: /^(?:[、.)〕\]】:]|是|要)/ });
const spoken = surroundedBy({
  before: /(?:^|[,。;:!?“])$/,
  quote: /^[一二三四五六七八九十]{1,2}$/,
  after: /^(?:是|要|来)/,
});

/** Numbers that count off a list: 一、 (二) 3. 一是 二要. */
export const listMark: JudgeRule = {
  name: 'listMark',
  reason: 'listMark',
  applies: (input) => spoken(input) || ((opens(input) || /[注:]:$/.test(input.before)) && mark(input)),
};

/** References to parts of a document: 表1, 图2, 附件3, 第5页, 见注1, [2]. */
export const reference: JudgeRule = {
  name: 'reference',
  reason: 'listMark',
  applies: surroundedBy({ before: /(?:表|图|附件|附表|附录|注|页|例|题)$/, quote: /^[\d一二三四五六七八九十]+$/ }),
};
