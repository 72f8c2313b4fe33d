import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('ranges with the unit shared', () => {
  testReads([
    ['10—15个', '10—15个 count 10~15 个'],
    ['5-20%', '5-20% percentage 5~20 %'],
    ['3至5天', '3至5天 duration 3~5 天'],
    ['3 ~ 5米', '3 ~ 5米 measure 3~5 米'],
    ['5至10万人', '5至10万人 count 50000~100000 人'],
    ['5万至10万人', '5万至10万人 count 50000~100000 人'],
    ['1.2万—1.5万亿元', '1.2万—1.5万亿元 money 1200000000000~1500000000000 CNY'],
    ['三到五成', '三到五成 percentage 30~50 %'],
    ['25到50个基点', '25到50个基点 percentagePoint 0.25~0.5 pp'],
    ['百分之三到五', '百分之三到五 percentage 3~5 %'],
    ['百分之三至百分之五', '百分之三至百分之五 percentage 3~5 %'],
    ['约10到15个', '10到15个 count 10~15 个 about'],
    ['-5~-2℃', '-5~-2℃ measure -5~-2 ℃'],
  ]);
});

describe('ranges with the unit repeated', () => {
  testReads([
    ['20亿元至30亿元', '20亿元至30亿元 money 2000000000~3000000000 CNY'],
    ['零下10℃至零下5℃', '零下10℃至零下5℃ measure -10~-5 ℃'],
    ['3天至5个', '3天 duration 3 天', '5个 count 5 个'],
  ]);
});

describe('no ranges', () => {
  testReads([
    ['从3个到5个', '3个 count 3 个', '5个 count 5 个'],
    ['由84%降至70%', '84% percentage 84 %', '70% percentage 70 %'],
    ['5-3', '5 number 5', '3 number 3'],
    ['3、5个', '3 count 3 个', '5个 count 5 个'],
  ]);
});
