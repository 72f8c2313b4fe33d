import { describe } from 'vitest';
import type { WindowTime } from '../../../src/time/time-expression.js';
import { testNone, testReadings } from '../table.js';

const window = (sense: WindowTime['sense'], count: number | null, unit: WindowTime['unit']): WindowTime => ({
  type: 'window',
  sense,
  count,
  unit,
});

describe('counted', () => {
  testReadings([
    ['五年来,出口回升', '五年来', window('since', 5, 'year')],
    ['建交50年来,往来密切', '50年来', window('sinceEvent', 50, 'year')],
    ['30多年来,往来密切', '30多年来', window('since', null, 'year')],
    ['数月来,往来密切', '数月来', window('since', null, 'month')],
    ['半年来,往来密切', '半年来', window('since', 6, 'month')],
    ['两个多月来,往来密切', '两个多月来', window('since', null, 'month')],
    ['半个世纪以来,往来密切', '半个世纪以来', window('since', null, 'year')],
    ['十年间,往来密切', '十年间', window('since', 10, 'year')],
    ['比五年前多', '五年前', window('ago', 5, 'year')],
    ['几天前到港', '几天前', window('ago', null, 'day')],
    ['这是民生持续改善的五年。', '五年', window('last', 5, 'year')],
  ]);
  testNone([
    '连续5年增长',
    '3天内办结',
    '提前两年完工',
    '用时55分钟',
    '30年工龄',
    '历时14个月',
    '三年行动',
    '3年前三甲',
  ]);
});

describe('framed', () => {
  testReadings([
    ['过去24小时降雨', '过去24小时', window('last', 24, 'hour')],
    ['过去的一年', '过去的一年', window('last', 1, 'year')],
    ['近五年累计投入', '近五年', window('last', 5, 'year')],
    ['为近6周以来首次', '近6周以来', window('last', 6, 'week')],
    ['最近一周播种', '最近一周', window('last', 1, 'week')],
    ['这五年投入', '这五年', window('last', 5, 'year')],
    ['未来三天降温', '未来三天', window('next', 3, 'day')],
    ['今后几年投入', '今后几年', window('next', null, 'year')],
  ]);
  testNone([
    '历时近5年',
    '工龄近30年',
    '将近两年',
    '事故已过去四周',
    '由过去的3小时压缩到1小时',
    '这一天',
    '附近3天',
  ]);
});
