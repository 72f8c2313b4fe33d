import {
  ageGroups,
  boundedNouns,
  boundsBefore,
  groupsByBound,
  placesByBound,
  windowedMeasures,
} from '../../lexicon/judge-definitions.js';
import { allOf, anyOf, isBare, noneOf, surroundedBy, type Condition, type JudgeRule } from '../judge-rule.js';
import { endsWith, soon, startsWith } from '../pattern.js';

/** 每10万人 and 每万元产值 belong to the unit of another number. 每2小时 is a duration, 每一条 an article. */
export const denominator: JudgeRule = {
  name: 'denominator',
  reason: 'denominator',
  applies: allOf(
    noneOf(surroundedBy({ quote: /^一[^\d百千万亿]/ })),
    anyOf(
      surroundedBy({ before: /\d\/$/, quote: /^10{0,2}[十百千万亿]/ }),
      surroundedBy({ before: /每$/, kinds: ['count', 'number', 'money', 'measure'] }),
      surroundedBy({
        before: /每(?:增长|增加|提高|上升|下降|降低|减少)?$/,
        kinds: ['percentage', 'percentagePoint'],
      }),
    ),
  ),
};

const above = surroundedBy({ after: /^(?:人口)?(?:\(含\))?(?:及以上|或以上|以上|以下)的?[\u4e00-\u9fff]/ });
const inclusive = surroundedBy({ after: /^(?:及以上|或以上)/ });
const aboveNoun = soon(boundedNouns, 6);

/** What follows the bound names what has passed it: 以上特长隧洞, 以上的跨市游. */
const boundsNoun: Condition = ({ after }) =>
  aboveNoun.test(after.replace(/^(?:人口)?(?:\(含\))?(?:及以上|或以上|以上|以下)的?/, ''));

/** Bounds that define a group: 65岁及以上人口, 500万元以上项目, 60岁以上老年人, 10公里以上隧洞. */
export const bounded: JudgeRule = {
  name: 'bounded',
  reason: 'definition',
  applies: allOf(
    above,
    anyOf(
      allOf(
        surroundedBy({ kinds: ['count'] }),
        anyOf(({ quantity }) => quantity.unit === null, inclusive),
      ),
      surroundedBy({ quote: /万人?$/, after: /^(?:人口)?(?:及以上|以上|以下)的?(?:城市|县|市|镇|村)/ }),
      surroundedBy({ kinds: ['money'] }),
      ({ quantity: { unit } }) => unit === '岁' || unit === '级',
      allOf(
        surroundedBy({ kinds: ['measure'] }),
        boundsNoun,
        noneOf(surroundedBy({ before: /(?:有|出现|达|为|在|到|共|将|遇|至)$/ })),
      ),
    ),
  ),
};

/** An amount of something, not a count of the groups themselves: 百亿元, 50万, but not 2000家. */
const isSize: Condition = ({ quantity: { kind, unit } }) =>
  kind === 'money' || kind === 'measure' || (kind === 'count' && (unit === null || unit === '人'));

/** 的城市, 以上的企业 */
const linked = (nouns: readonly string[]): string[] =>
  nouns.flatMap((noun) => [`的${noun}`, `以上的${noun}`]);

const groupsOf = linked(groupsByBound);
const placesOf = linked(placesByBound);

const bound = surroundedBy({ before: endsWith(boundsBefore) });

/** Groups named by a bound before the noun: 超过50万的城市中, 占比超过10%的有44种, 4个过五百亿的县市. */
export const boundedGroup: JudgeRule = {
  name: 'boundedGroup',
  reason: 'definition',
  applies: allOf(
    bound,
    anyOf(
      surroundedBy({ after: /^(?:以上)?的有/ }),
      surroundedBy({
        kinds: ['money', 'count', 'measure', 'percentage'],
        after: /^(?:以上)?的(?:(?![和与及下])[\u4e00-\u9fff]){1,8}(?:\d|中[,有])/,
      }),
      allOf(
        isSize,
        surroundedBy({ before: /\d[个家户座名条款只项][^,。;、]{0,12}$/ }),
        surroundedBy({ after: startsWith([...groupsByBound, ...groupsOf]) }),
      ),
      allOf(isSize, surroundedBy({ kinds: ['money', 'count'], after: startsWith(placesOf) })),
      allOf(isSize, isBare, surroundedBy({ after: /^[\u4e00-\u9fff]{2,6}\d/ })),
      surroundedBy({ kinds: ['money'], after: startsWith(['县', '企业', '产业集群', '园区', '镇']) }),
    ),
  ),
};

/** Groups named by their age: 5—14岁组, 60岁及以上人群, 3岁以下婴幼儿. An age said of somebody (3名9岁儿童) is a claim. */
export const ageGroup: JudgeRule = {
  name: 'ageGroup',
  reason: 'definition',
  applies: allOf(
    surroundedBy({ quote: /岁$/, after: startsWith(ageGroups) }),
    noneOf(surroundedBy({ before: /[名位个](?:年仅|仅|约)?$/ })),
  ),
};

/** Windows of measuring: 6小时降雨, 最大1小时雨量. */
export const measuringWindow: JudgeRule = {
  name: 'measuringWindow',
  reason: 'definition',
  applies: surroundedBy({ kinds: ['duration'], after: startsWith(windowedMeasures) }),
};

/** Thresholds in the notes of a definition: 体温≥38℃. */
export const threshold: JudgeRule = {
  name: 'threshold',
  reason: 'definition',
  applies: surroundedBy({ before: /[≥≤＞＜><]$/ }),
};
