import { countedAtZero, countedBodies } from '../../lexicon/judge-labels.js';
import {
  allOf,
  anyOf,
  hasNoUnit,
  isBare,
  isExact,
  isHan,
  noneOf,
  surroundedBy,
  type Condition,
  type JudgeRule,
} from '../judge-rule.js';
import { endsWith, startsWith } from '../pattern.js';

const isLarge: Condition = ({ quantity }) =>
  quantity.numerals.some(({ magnitude, bare }) => magnitude >= 4 && !bare);

const isFraction: Condition = ({ quantity }) => quantity.amount.denominator !== null;

/** 零事故 counts none; so does 降至零. 零距离 and 归零 count nothing. */
const countsNone = anyOf(
  surroundedBy({ quote: /^零$/, after: startsWith(countedAtZero) }),
  surroundedBy({
    quote: /^零$/,
    before: endsWith(['降至', '降为', '降到', '减至']),
    after: /^(?:$|[,。;、])/,
  }),
);

/** A bare Han numeral with nothing to count is part of a word: 二手房, 三北, 两位数, 一国. 六部门, 两大 and 数千居民 count. */
export const uncounted: JudgeRule = {
  name: 'uncounted',
  reason: 'word',
  applies: allOf(
    surroundedBy({ kinds: ['number', 'count'] }),
    hasNoUnit,
    isHan,
    anyOf(isExact, surroundedBy({ quote: /^[半俩仨]$/ })),
    noneOf(
      isFraction,
      isLarge,
      countsNone,
      surroundedBy({ quote: /^[^\d百千万亿]{1,3}$/, after: startsWith(countedBodies) }),
      surroundedBy({ quote: /^两$/, after: /^大(?!党)/ }),
      surroundedBy({ quote: /大$/, before: /等$/ }),
      surroundedBy({ before: /等$/, after: /^大/ }),
    ),
  ),
};

/** 百, 千 and 万 without a digit count only where a word opens or bounds them: 上百, 千余, 超千. 百姓, 千亩花海 do not. */
export const bareMagnitude: JudgeRule = {
  name: 'bareMagnitude',
  reason: 'word',
  applies: allOf(isBare, isExact, ({ quantity }) => quantity.numerals[0].magnitude < 5),
};

/** Two of a kind as an adjective, and parties: 两国, 两地, 两院, 三方会谈, 欧洲三国, 两位数. */
export const pairNoun: JudgeRule = {
  name: 'pairNoun',
  reason: 'word',
  applies: anyOf(
    allOf(
      surroundedBy({ quote: /^[三四五六七八九](?:国|地|岸|江|市|省|军|海|山|河|湖|线)$/ }),
      noneOf(surroundedBy({ before: /等$/ })),
    ),
    surroundedBy({
      quote:
        /^两(?:国|地|岸|院|市|会|省|方|军|党|校|端|头|翼|侧|边|委|区|重|新|手|者|极|旁|口|面|江|河)$|位数$/,
    }),
    allOf(
      surroundedBy({ quote: /^[三四五六]方$/ }),
      noneOf(surroundedBy({ before: /(?:[和与及、][^,。;、]{1,8}|等)$/ })),
    ),
  ),
};
