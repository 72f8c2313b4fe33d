import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('steps of one scale', () => {
  testReads([
    ['用时6分15秒', '6分15秒 duration 375 秒'],
    ['全程2小时30分', '2小时30分 duration 150 分钟'],
    ['成绩2小时13分02秒', '2小时13分02秒 duration 7982 秒'],
    ['工期1年3个月', '1年3个月 duration 15 个月'],
    ['单价123元1角1分', '123元1角1分 money 123.11 CNY'],
    ['花了五块三毛', '五块三毛 money 5.3 CNY'],
    ['两美元又三美分', '两美元又三美分 money 2.03 USD'],
    ['重2斤3两', '2斤3两 measure 23 两'],
    ['高1米75厘米', '1米75厘米 measure 175 厘米'],
    ['约2小时30分', '2小时30分 duration 150 分钟 about'],
    ['2小时30分左右', '2小时30分 duration 150 分钟 about'],
    ['负3元5角', '负3元5角 money -3.5 CNY'],
    ['5分钟6小时', '5分钟 duration 5 分钟', '6小时 duration 6 小时'],
    ['10多小时30分', '10多小时 duration 10 小时 moreThan', '30分 number 30 分'],
    ['3元5个', '3元 money 3 CNY', '5个 count 5 个'],
  ]);
});

describe('bare digits as decimals', () => {
  testReads([
    ['高3米5', '3米5 measure 3.5 米'],
    ['身高一米七五', '一米七五 measure 1.75 米'],
    ['卖三块五', '三块五 money 3.5 CNY'],
    ['成绩48秒464', '48秒464 duration 48.464 秒'],
    ['以2分05秒48夺冠', '2分05秒48 duration 125.48 秒'],
    ['体温36度5', '36度5 measure 36.5 度'],
    ['跳出17米01', '17米01 measure 17.01 米'],
    ['高3米5层', '3米 measure 3 米', '5层 count 5 层'],
    ['100块8K屏', '100块 count 100 块', '8 number 8'],
    ['3个5', '3个 count 3 个', '5 number 5'],
  ]);
});
