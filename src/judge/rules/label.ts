import { classifiers, weakClassifiers } from '../../lexicon/classifiers.js';
import { weakDurations } from '../../lexicon/durations.js';
import {
  countedBodies,
  countedStepsBefore,
  namedByLength,
  namingSteps,
  workedOverLength,
} from '../../lexicon/judge-labels.js';
import { lastingVerbs, lengthMarks, passingWords } from '../../lexicon/judge-dates.js';
import { allOf, anyOf, isHan, noneOf, surroundedBy, type Condition, type JudgeRule } from '../judge-rule.js';
import { endsWith, startsWith } from '../pattern.js';
import { quotationAround } from '../quotations.js';

const LONGEST_SLOGAN = 24;

const isShare = surroundedBy({ kinds: ['percentage', 'money'] });

/** A short quotation that is a label or slogan and not speech: “四个铁一般”, “1小时经济圈”, “三分钟到场”. “零伤亡” counts none. */
export const quotedLabel: JudgeRule = {
  name: 'quotedLabel',
  reason: 'slogan',
  applies: (input) => {
    const { text, quantity } = input;
    if (isShare(input) || input.quote.startsWith('零')) return false;
    const quotation = quotationAround(text, quantity, LONGEST_SLOGAN);
    return quotation !== null && !/[,;:。!?]/.test(text.slice(quotation.start, quotation.end));
  },
};

const countsBodies = surroundedBy({ after: startsWith(countedBodies) });
const sumsUp = surroundedBy({ before: /等$/ });

/** A number before 大 that names a set: 八大警务体系, 四大城市群. Two of them (两大), or those 等 sums up, are counted. */
export const numberedSet: JudgeRule = {
  name: 'numberedSet',
  reason: 'name',
  applies: allOf(
    surroundedBy({ quote: /^[三四五六七八九十]+大?$/, after: /^大?[^,。]/, kinds: ['count'] }),
    noneOf(countsBodies, allOf(sumsUp, surroundedBy({ after: /^大/ }))),
  ),
};

const step = new RegExp(`^[一二三四五六七八九两]{1,4}[${namingSteps.join('')}]$`);

/** Steps of a hierarchy or of a project: 三级医院, 五级网络, 二期工程, 三甲. 分三期 and 十级大风 are counts and measures. */
export const level: JudgeRule = {
  name: 'level',
  reason: 'name',
  applies: allOf(
    surroundedBy({ quote: step, before: /(?:^|[^第])$/ }),
    noneOf(
      surroundedBy({ before: endsWith(countedStepsBefore) }),
      surroundedBy({ after: /^(?:大风|狂风|风|地震|余震)/ }),
      surroundedBy({ quote: /级$/, after: /^(?:$|[,。;])/ }),
    ),
  ),
};

/** Plans, campaigns and periods named by their length: 三年行动, 五年规划, 五年过渡期. 历时五年建设 says how long. */
export const namedLength: JudgeRule = {
  name: 'namedLength',
  reason: 'name',
  applies: allOf(
    surroundedBy({ kinds: ['duration'] }),
    anyOf(
      surroundedBy({ after: startsWith(namedByLength) }),
      allOf(
        surroundedBy({ after: startsWith(workedOverLength) }),
        noneOf(surroundedBy({ before: endsWith([...lastingVerbs, ...lengthMarks, ...passingWords]) })),
      ),
    ),
  ),
};

/** 77国集团, and places with a number in their name: 七里铺, 古石县八步坡村. */
export const numberedName: JudgeRule = {
  name: 'numberedName',
  reason: 'name',
  applies: anyOf(
    surroundedBy({ quote: /国$/, after: /^集团/ }),
    surroundedBy({ quote: /^[三四五六七八九十]里$/, after: /^[镇乡村河沟铺店屯桥湾坪]/ }),
    surroundedBy({
      before: /[省市县区州旗镇乡盟]$/,
      quote: /^[三四五六七八九][^个家名位户座条处所项次起大年月日天\d]$/,
      after: /^[\u4e00-\u9fff]{0,2}(?:村|镇|乡|沟|坝|庄|寨|屿|林场)/,
    }),
  ),
};

/** A place on a road by its stone: S312线23公里处. 距海岸23公里处 is a distance. */
export const kilometreStone: JudgeRule = {
  name: 'kilometreStone',
  reason: 'name',
  applies: surroundedBy({
    before: /(?:[GSXY]\d{1,4}|线|高速|高速公路|国道|省道|县道|方向|路段)$/,
    quote: /^\d[\d.]*(?:公里|千米)$/,
    after: /^处/,
  }),
};

const strongUnits = new Set(
  classifiers.filter(({ counts }) => counts !== 'places').map(({ written }) => written),
);
const weakUnits = new Set([...weakClassifiers, ...weakDurations, '级']);

/** Whether the unit can only be a classifier: 四台, 三类, but not 八纵, 五级. */
const isCounting: Condition = ({ quantity }) =>
  quantity.kind !== 'count' ||
  (quantity.unit !== null && strongUnits.has(quantity.unit) && !weakUnits.has(quantity.unit));

const isResult = surroundedBy({ quote: /[死伤金银铜胜负平亡]/ });

/** 三类 right after 四级. */
const followsStep = surroundedBy({ quote: /^..$/, before: /[一二三四五六七八九十两]级$/ });

const inStep = anyOf(
  surroundedBy({ after: /^[\u4e00-\u9fff]?[一二三四五六七八九十两][\u4e00-\u9fff]/ }),
  surroundedBy({ before: /[一二三四五六七八九十两][\u4e00-\u9fff]{1,2}$/ }),
);

/** Two Han numerals in step, as slogans have them: 三查三改, 八纵八横, 五级三访一督, 四级三类. Casualties and medals are counts. */
export const parallel: JudgeRule = {
  name: 'parallel',
  reason: 'slogan',
  applies: allOf(
    surroundedBy({ quote: /^[一二三四五六七八九十两]/ }),
    isHan,
    noneOf(isResult, countsBodies),
    anyOf(allOf(noneOf(isCounting), inStep), allOf(surroundedBy({ kinds: ['count'] }), followsStep)),
  ),
};
