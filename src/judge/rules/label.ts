import { classifiers, weakClassifiers } from '../../lexicon/classifiers.js';
import { surroundedBy, type JudgeInput, type JudgeRule } from '../judge-rule.js';
import { quotationAround } from '../quotations.js';

const LONGEST_SLOGAN = 24;

/** A short quotation that is a label or slogan and not speech: “四个铁一般”, “1小时经济圈”, “三分钟到场”. */
export const quotedLabel: JudgeRule = {
  name: 'quotedLabel',
  reason: 'slogan',
  applies: ({ text, quantity, quote }) => {
    const quotation = quotationAround(text, quantity, LONGEST_SLOGAN);
    if (quotation === null || quote === '零') return false;
    const isShare = quantity.kind === 'percentage' || quantity.kind === 'money';
    return !isShare && !/[,;:。!?]/.test(text.slice(quotation.start, quotation.end));
  },
};

/** A number before 大 that names a set: 八大警务体系, 四大城市群. Two of them (两大) are still counted. */
export const numberedSet: JudgeRule = {
  name: 'numberedSet',
  reason: 'name',
  applies: surroundedBy({ quote: /^[三四五六七八九十]+大?$/, after: /^大?[^,。]/, before: /(?:^|[^第])$/ , kinds: ['count'] }),
};

/** Steps of a hierarchy or of a project: 三级医院, 五级网络, 二期工程, 三甲. */
export const level: JudgeRule = {
  name: 'level',
  reason: 'name',
  applies: (input) =>
    surroundedBy({ quote: /^[一二三四五六七八九两]+(?:级|期|甲|乙|线|环|号|产|院|委|会|者|边|岸)$/, before: /[^风第]$|^$/ })(input) &&
    !/(?:风|地震|力|达|为|超过|共|等)$/.test(input.before) &&
    !/^(?:大风|狂风|风|地震)/.test(input.after) &&
    !(/级$/.test(input.quote) && /^(?:$|[,。;])/.test(input.after)),
};

/** Sessions of bodies and congresses, written without 第: 二十届中央, 十四届全国人大. */
export const session: JudgeRule = {
  name: 'session',
  reason: 'ordinal',
  applies: surroundedBy({ quote: /届$/, after: /^(?:中央|全国|省|市|县|区|历次|[一二三四五六七]中全会|人大|政协|党代会|理事|委员)/ }),
};

/** Orders of size as the rank of a thing: 万亿级产业, 千亿级集群. */
export const magnitudeClass: JudgeRule = {
  name: 'magnitudeClass',
  reason: 'name',
  applies: (input) =>
    input.quantity.numerals[0].bare && (/级$/.test(input.quote) || /^(?:元|斤|吨)?级/.test(input.after)),
};

/** Plans, campaigns and periods named by their length: 三年行动, 五年规划, 五年过渡期. */
export const namedByLength: JudgeRule = {
  name: 'namedByLength',
  reason: 'name',
  applies: surroundedBy({
    kinds: ['duration'],
    after: /^(?:行动|计划|规划|攻坚|过渡期|倍增|任务|目标|方案|纲要|会战|提升|改革|建设|期|制|级|国债)/,
  }),
};

const isHanCount = ({ quote }: JudgeInput): boolean => /^[一二三四五六七八九十两]/.test(quote);

const strongUnits = new Set(classifiers.filter(({ counts }) => counts !== 'places').map(({ written }) => written));
const weakUnits = new Set(weakClassifiers);

/** Whether the unit can only be a classifier: 四台, 三类, but not 八纵, 五级. */
const isCounting = ({ quantity }: JudgeInput): boolean =>
  quantity.kind !== 'count' ||
  (quantity.unit !== null && strongUnits.has(quantity.unit) && !weakUnits.has(quantity.unit));

/** Two Han numerals in step, as slogans have them: 三查三改, 八纵八横, 五级三访一督. Casualties and medals are counts. */
export const parallel: JudgeRule = {
  name: 'parallel',
  reason: 'slogan',
  applies: (input) => {
    const counted = /[死伤金银铜胜负平亡]/.test(input.quote);
    const next = /^[\u4e00-\u9fff]{0,1}[一二三四五六七八九十两][\u4e00-\u9fff]/.test(input.after);
    const previous = /[一二三四五六七八九十两][\u4e00-\u9fff]{1,2}$/.test(input.before);
    return isHanCount(input) && !counted && !isCounting(input) && (next || previous);
  },
};
