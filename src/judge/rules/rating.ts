import { ratedNouns, timedNouns } from '../../lexicon/judge-definitions.js';
import { undertakings } from '../../lexicon/judge-labels.js';
import { allOf, anyOf, isBare, isExact, noneOf, surroundedBy, type JudgeRule } from '../judge-rule.js';
import { soon, startsWith } from '../pattern.js';

const rated = surroundedBy({
  kinds: ['measure'],
  quote: /(?:伏|瓦|瓦时|千伏安|吨级?|[毫微厘]?米|级|立方米)$/,
  after: startsWith(ratedNouns),
});
const enumerated = allOf(surroundedBy({ before: /等$/ }), noneOf(surroundedBy({ quote: /伏$/ })));

/** Capacities and ratings that name a thing: 1000千伏线路, 30万千瓦机组, 500米口径, 前1%学科. 等402万千瓦机组 sums them up. */
export const rating: JudgeRule = {
  name: 'rating',
  reason: 'definition',
  applies: anyOf(
    allOf(rated, noneOf(enumerated)),
    surroundedBy({ quote: /千伏$/, after: /^(?:[\u4e00-\u9fff]|[、和]\d+千伏)/ }),
    surroundedBy({ kinds: ['percentage', 'number', 'fraction'], before: /前$/ }),
    surroundedBy({ kinds: ['count'], before: /前$/, after: /^大/ }),
  ),
};

/** Sizes as a class of things: 万亿级产业, 300万吨级装置, 73公斤级. 3个级别 and 8级 are none. */
export const sizeClass: JudgeRule = {
  name: 'sizeClass',
  reason: 'name',
  applies: allOf(
    anyOf(
      surroundedBy({ quote: /[吨米瓦元斤亿万千百卡克]级$/ }),
      surroundedBy({
        kinds: ['measure', 'money', 'count'],
        quote: /[^个\d]$/,
        after: /^(?:以上|及以上)?级(?!别)/,
      }),
    ),
    noneOf(surroundedBy({ before: /[到至达]$/, after: /^(?:$|[,。;、])/ })),
  ),
};

/** A round size that names an undertaking: 千万吨炼化项目, 千亿斤产能提升行动; and marks to pass, 两个万亿元大关. */
export const roundSize: JudgeRule = {
  name: 'roundSize',
  reason: 'name',
  applies: allOf(
    isBare,
    isExact,
    anyOf(
      allOf(
        surroundedBy({ kinds: ['measure'], after: soon(undertakings, 12) }),
        noneOf(surroundedBy({ after: /^(?:原油|以上|左右|规模)/ })),
      ),
      surroundedBy({ kinds: ['money', 'measure', 'count'], before: /个$/ }),
    ),
  ),
};

/** Services and circles named by a length of time: 24小时便利店, 1小时交通圈, 240小时过境免签. */
export const timedService: JudgeRule = {
  name: 'timedService',
  reason: 'definition',
  applies: surroundedBy({ kinds: ['duration'], after: soon(timedNouns, 6), quote: /(?:小时|分钟|刻钟)$/ }),
};
