import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** 每10万人 and 每万元产值 belong to the unit of another number. */
export const denominator: JudgeRule = {
  name: 'denominator',
  reason: 'denominator',
  applies: surroundedBy({ before: /每$/, kinds: ['count', 'number'], quote: /^(?:\d+|[十百千万])/ , after: /^[^,。;]{0,12}/ }),
};

/** Bounds that define a group: 65岁及以上人口, 500万元以上项目, 60岁以上老年人, 规模300万以上的大城市. */
export const bounded: JudgeRule = {
  name: 'bounded',
  reason: 'definition',
  applies: surroundedBy({
    after: /^(?:及以上|或以上|以上|以下|以内)(?:的)?(?:[\u4e00-\u9fff])/,
    kinds: ['duration', 'money', 'count', 'measure'],
  }),
};

/** Capacities and ratings that name a thing: 1000千伏线路, 30万千瓦机组, 10米跳台, 24小时便利店, 1小时交通圈. */
export const rating: JudgeRule = {
  name: 'rating',
  reason: 'definition',
  applies: (input) =>
    surroundedBy({ kinds: ['measure'], quote: /(?:千伏|兆瓦|千瓦|吉瓦|兆瓦时|吉瓦时|吨级|级|米|吨)$/, after: /^(?:级|线路|输|变电|机组|口径|跑道|光伏|风电|海上|调峰|地下|锂电|储能|碳|转炉|跳台|台跳水|直道|接力|冠军|轨|平台|大桥|超)/ })(input) ||
    surroundedBy({ kinds: ['duration'], after: /^(?:的?[\u4e00-\u9fff]{0,6}圈|便利|值班|营业|服务|热线|书店|自助|不打烊)/ })(input) ||
    surroundedBy({ kinds: ['percentage', 'rank'], before: /前$/ })(input),
};

/** Groups named by a bound before the noun: 超过50万的城市, 占比超过10%的有44种. */
export const boundedGroup: JudgeRule = {
  name: 'boundedGroup',
  reason: 'definition',
  applies: surroundedBy({ before: /(?:超过|超|达到|不足|低于|高于)$/, after: /^(?:以上)?的(?:有|城市|企业|国家|地区|项目)/ }),
};
