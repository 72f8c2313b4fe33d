import { describe } from 'vitest';
import { testJudged, testRule } from '../judged.js';

describe('bareYear', () => {
  testRule('bareYear', ['⟦2023⟧青岫国际马拉松鸣枪', '⟦2024⟧“春晓”行动启动', '统计口径(⟦2021⟧、2022)一致']);
  testJudged([
    ['全年培训⟦2023⟧人', 'claim'],
    ['疏散居民约⟦2010⟧户', 'claim'],
    ['新建泊位⟦2023⟧个', 'claim'],
  ]);
});

describe('distance', () => {
  testRule('distance', [
    '⟦150天⟧后,大桥恢复通行',
    '仅⟦10分钟⟧后救护车赶到',
    '价格为近⟦5个月⟧内的最高点',
    '今明⟦两天⟧有小雨',
    '相比此前⟦五年⟧,产量翻番',
    '⟦一年⟧内两度易主',
  ]);
  testJudged([
    ['被困⟦22小时⟧后获救', 'claim'],
    ['被困超过⟦150个小时⟧后获救', 'claim'],
    ['连降⟦2周⟧后小幅反弹', 'claim'],
    ['时隔⟦三年⟧后复航', 'claim'],
    ['提前⟦6小时⟧预警', 'claim'],
    ['⟦3天⟧内办结', 'claim'],
    ['⟦一小时⟧内送达', 'claim'],
  ]);
});

describe('spanOfYears', () => {
  testRule('spanOfYears', [
    '中央财政⟦三年⟧累计投入3亿元',
    '⟦五年⟧新设企业1770家',
    '新时代⟦十年⟧,全县面貌一新',
    '这是承前启后的关键⟦五年⟧',
    '收入⟦五年⟧增长30.8%',
  ]);
  testJudged([
    ['连续⟦五年⟧增长', 'claim'],
    ['为期⟦三年⟧的援助开始', 'claim'],
    ['领事馆已废置⟦七年⟧', 'claim'],
    ['合同再延长⟦三十年⟧', 'claim'],
    ['工期⟦3年⟧', 'claim'],
  ]);
});

describe('anniversary and returnPeriod', () => {
  testRule('anniversary', ['庆祝建县⟦70周年⟧']);
  testRule('returnPeriod', ['防洪标准达到⟦五十年⟧一遇', '按⟦20年⟧一遇设计']);
});
