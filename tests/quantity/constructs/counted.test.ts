import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('a number with its unit', () => {
  testReads([
    ['破案3052起', '3052起 count 3052 起'],
    ['完成3.5亿元', '3.5亿元 money 350000000 CNY'],
    ['下降10.4%', '10.4% percentage 10.4 %'],
    ['提高2.1个百分点', '2.1个百分点 percentagePoint 2.1 pp'],
    ['下调25个基点', '25个基点 percentagePoint 0.25 pp'],
    ['占三成', '三成 percentage 30 %'],
    ['占半成', '半成 percentage 5 %'],
    ['千分之五', '千分之五 percentage 5 ‰'],
    ['含盐35‰', '35‰ percentage 35 ‰'],
    ['三分之二', '三分之二 fraction 2/3'],
    ['增长2.3倍', '2.3倍 multiple 2.3'],
    ['占地387万亩', '387万亩 measure 3870000 亩'],
    ['装机50兆瓦', '50兆瓦 measure 50 兆瓦'],
    ['重二两', '二两 measure 2 两'],
    ['零下10℃', '零下10℃ measure -10 ℃'],
    ['半年', '半年 duration 0.5 年'],
    ['1死3伤', '1死 count 1', '3伤 count 3'],
    ['三五个', '三五个 count 3~5 个'],
    ['两三百万元', '两三百万元 money 2000000~3000000 CNY'],
    ['98.5', '98.5 number 98.5'],
    ['服务100万群众', '100万 count 1000000'],
    ['一 百 五 十 个 百 分 点', '一 百 五 十 个 百 分 点 percentagePoint 150 pp'],
  ]);
});

describe('currencies before the number', () => {
  testReads([
    ['售价￥300', '￥300 money 300 CNY'],
    ['融资US$7.27亿', 'US$7.27亿 money 727000000 USD'],
    ['人民币500万元', '500万元 money 5000000 CNY'],
    ['8亿元人民币', '8亿元人民币 money 800000000 CNY'],
    ['PLUS$5', '5 number 5'],
  ]);
});
