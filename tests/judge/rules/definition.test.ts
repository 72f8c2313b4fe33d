import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('denominator', () => {
  testRule('denominator', ['每⟦10万人⟧发案3起', '每⟦万元⟧产值耗电61千瓦时', '发病率为97.1/⟦10万⟧']);
  testJudged([
    ['须每⟦2小时⟧报送一次雨情', 'claim'],
    ['每户补贴⟦300元⟧', 'claim'],
  ]);
});

describe('bounded', () => {
  testRule('bounded', [
    '⟦65岁⟧及以上人口占14%',
    '⟦500万元⟧以上项目12个',
    '⟦20万⟧人口以上的县有12个',
    '⟦10公里⟧以上特长隧洞贯通',
    '⟦4级⟧及以上余震6次',
  ]);
  testJudged([
    ['局地出现⟦100毫米⟧以上的降雨', 'claim'],
    ['产量保持在⟦1.3万亿斤⟧以上,再创新高', 'claim'],
    ['增幅在⟦20%⟧以上', 'claim'],
  ]);
});

describe('boundedGroup', () => {
  testRule('boundedGroup', [
    '人口超过⟦50万⟧的城市中,九成通了高铁',
    '占比超过⟦10%⟧的有44种',
    '新增4个过⟦五百亿⟧的县市',
    '产值超⟦千亿元⟧的县域达12个',
  ]);
  testJudged([
    ['总投资超过⟦20亿元⟧', 'claim'],
    ['总规模达⟦2万亿⟧的产业集群', 'claim'],
    ['来自35个国家的近⟦2000家⟧企业参展', 'claim'],
  ]);
});

describe('ageGroup, measuringWindow and threshold', () => {
  testRule('ageGroup', ['⟦5—14岁⟧组占三成', '⟦3岁⟧婴幼儿入托']);
  testRule('measuringWindow', ['最大⟦1小时⟧雨量80毫米', '⟦24小时⟧降雨量超过100毫米']);
  testRule('threshold', ['体温≥⟦38℃⟧']);
  testJudged([
    ['造成3名⟦9岁⟧儿童受伤', 'claim'],
    ['年仅⟦13岁⟧的选手夺冠', 'claim'],
  ]);
});
