import { lastingVerbs, lengthMarks, passingWords } from '../../lexicon/judge-dates.js';
import { allOf, anyOf, noneOf, surroundedBy, type Condition, type JudgeRule } from '../judge-rule.js';
import { endsWith } from '../pattern.js';

/** 一 alone with its unit, not 一百名 or 一亿吨; also the second 一 of 唯一一个. */
const isOne: Condition = ({ before, quote, quantity: { numerals } }) =>
  numerals.length === 1 &&
  (quote.startsWith('一一')
    ? before.endsWith('唯')
    : quote.startsWith('一') && numerals[0].end - numerals[0].start === 1);

/** Where the count of one is itself the point: 造成一人死亡, 其中一人, 仅一家, 两金一银. */
const isPoint = anyOf(
  surroundedBy({ before: /(?:造成|导致|[^一]致|仅|只有|死亡|遇难|失踪|(?:^|[^公])共)$/ }),
  surroundedBy({ before: /其中$/, quote: /[人死伤亡]$/ }),
  surroundedBy({ quote: /[金银铜]$/, after: /^(?![融属额行])/ }),
);

/** 一 with a classifier as an article: 一个重要环节, 一批, 一系列, 一名. */
export const article: JudgeRule = {
  name: 'article',
  reason: 'article',
  applies: allOf(isOne, surroundedBy({ kinds: ['count', 'number'] }), noneOf(isPoint)),
};

const marks = [...lastingVerbs, ...lengthMarks, ...passingWords];

/** 开始了一天的工作, 迎来了一年中最好的时候 */
const ofTheDay = surroundedBy({ before: /了$/, after: /^(?:的|中|之中)/ });

/** 一年, 一天, 一公里 as an adverb rather than a size said: 一年一度, 这一年, 有一天. 历时一年 and 一天之内 say how long. */
export const adverbial: JudgeRule = {
  name: 'adverbial',
  reason: 'article',
  applies: allOf(
    isOne,
    surroundedBy({ kinds: ['duration', 'measure', 'money'] }),
    noneOf(
      surroundedBy({ after: /^(?:之内|以内|内|时间|多|左右|以上|半)/ }),
      allOf(surroundedBy({ before: endsWith(marks) }), noneOf(ofTheDay)),
      surroundedBy({ before: /[^一每][超近]$/ }),
    ),
  ),
};
