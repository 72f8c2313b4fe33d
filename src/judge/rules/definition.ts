import { surroundedBy, type JudgeRule } from '../judge-rule.js';

/** 每10万人 and 每万元产值 belong to the unit of another number. */
export const denominator: JudgeRule = {
  name: 'denominator',
  reason: 'denominator',
  applies: (input) =>
    surroundedBy({ before: /每$/, kinds: ['count', 'number', 'money', 'measure'] })(input) ||
    surroundedBy({ before: /每(?:增长|增加|提高|上升|下降|降低|减少)?$/, kinds: ['percentage', 'percentagePoint'] })(input),
};

/** Bounds that define a group: 65岁及以上人口, 500万元以上项目, 60岁以上老年人, 规模300万以上的大城市. */
export const bounded: JudgeRule = {
  name: 'bounded',
  reason: 'definition',
  applies: (input) => {
    const { kind, unit } = input.quantity;
    if (!/^(?:及以上|或以上|以上|以下)的?[\u4e00-\u9fff]/.test(input.after)) return false;
    if (kind === 'count') return unit === null || /^(?:及以上|或以上)/.test(input.after);
    return kind === 'money' || unit === '岁' || unit === '级';
  },
};

/** Capacities and ratings that name a thing: 1000千伏线路, 30万千瓦机组, 10米跳台, 24小时便利店, 1小时交通圈. */
export const rating: JudgeRule = {
  name: 'rating',
  reason: 'definition',
  applies: (input) =>
    (!/等$/.test(input.before) && surroundedBy({ kinds: ['measure'], quote: /(?:千伏|兆瓦|千瓦|吉瓦|兆瓦时|吉瓦时|吨级|级|米|吨)$/, after: /^(?:级|线路|输|变电|机组|口径|跑道|光伏|风电|海上|调峰|地下|锂电|储能|碳|转炉|跳台|台跳水|直道|接力|冠军|轨|平台|大桥|超)/ })(input)) ||
    surroundedBy({ kinds: ['duration'], after: /^(?:的?[\u4e00-\u9fff]{0,6}圈|便利|值班|营业|服务|热线|书店|自助|不打烊)/ })(input) ||
    surroundedBy({ kinds: ['percentage', 'number'], before: /前$/ })(input),
};

const OPEN_BOUND = /(?:超过|超|达到|不足|低于|高于|大于|小于)$/;

/** Groups named by a bound before the noun: 超过50万的城市, 占比超过10%的有44种. */
export const boundedGroup: JudgeRule = {
  name: 'boundedGroup',
  reason: 'definition',
  applies: (input) =>
    surroundedBy({ before: OPEN_BOUND, after: /^(?:以上)?的有/ })(input) ||
    surroundedBy({ before: OPEN_BOUND, after: /^(?:以上)?的[\u4e00-\u9fff]{1,8}\d/, kinds: ['money', 'count', 'measure'] })(input),
};

/** Groups named by their age: 5—14岁组, 60岁及以上人群, 3岁以下婴幼儿. Somebody's own age (62岁的教师) is a claim. */
export const ageGroup: JudgeRule = {
  name: 'ageGroup',
  reason: 'definition',
  applies: surroundedBy({ quote: /岁$/, after: /^(?:人群|组|儿童|青少年|老人|老年|人口|年龄段|段|学生|婴幼儿|适龄|女生|女性|男性)/ }),
};

/** Windows of measuring: 6小时降雨, 最大1小时雨量. */
export const measuringWindow: JudgeRule = {
  name: 'measuringWindow',
  reason: 'definition',
  applies: surroundedBy({ kinds: ['duration'], after: /^(?:降雨|降水|降雪|雨量|累计雨量|累计降|平均|均值|滑动)/ }),
};

/** Thresholds in the notes of a definition: 体温≥38℃. */
export const threshold: JudgeRule = {
  name: 'threshold',
  reason: 'definition',
  applies: surroundedBy({ before: /[≥≤＞＜><]$/ }),
};
