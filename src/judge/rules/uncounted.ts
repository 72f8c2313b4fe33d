import type { JudgeRule } from '../judge-rule.js';

const isHan = (quote: string): boolean => !/\d/.test(quote);

/** Nouns whose absence is counted: 零事故, 零发案. 零距离 and 归零 count nothing. */
const COUNTED_AT_ZERO = /^(?:伤亡|发案|事故|填埋|增长|死亡|投诉|感染|违规|失误|上访|新增|病例|排放|发生|报告|拖欠|差错|确诊)/;

/** A bare Han numeral with nothing to count is part of a word: 二手房, 三北, 两位数, 一国. */
export const uncounted: JudgeRule = {
  name: 'uncounted',
  reason: 'word',
  applies: ({ quantity, quote, after }) =>
    (quantity.kind === 'number' || quantity.kind === 'count') &&
    quantity.unitSpan === null &&
    isHan(quote) &&
    quantity.amount.denominator === null &&
    !(quote === '零' && COUNTED_AT_ZERO.test(after)) &&
    !quantity.numerals.some(({ magnitude, bare }) => magnitude >= 4 && !bare),
};

/** 百, 千 and 万 without a digit count only where a word opens them (上百, 千余, 超千) or several stand together. */
export const bareMagnitude: JudgeRule = {
  name: 'bareMagnitude',
  reason: 'word',
  applies: ({ quantity }) => {
    const [numeral] = quantity.numerals;
    return numeral.bare && numeral.magnitude < 5 && quantity.approx === 'exact';
  },
};

/** Two of a kind as an adjective: 两国, 两地, 两院, 双方. */
export const pairNoun: JudgeRule = {
  name: 'pairNoun',
  reason: 'word',
  applies: ({ quote, before }) =>
    (/^[三四五六七八九](?:国|地|岸|江|市|省|军|海|山|河|湖|线)$/.test(quote) && !/等$/.test(before)) ||
    /^两(?:国|地|岸|院|市|会|省|方|军|党|校|端|头|翼|侧|边|委|区|重|新|手|者|极|旁|口|面)$|位数$/.test(quote),
};
