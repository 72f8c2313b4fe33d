import { describe, expect, test } from 'vitest';
import { calendar, published, testReadings, timesIn } from '../table.js';

describe('after a time', () => {
  testReadings([
    ['今年以来,出口回升', '今年以来', { type: 'since', from: calendar({ year: published(0) }) }],
    ['11月以来,出口回升', '11月以来', { type: 'since', from: calendar({ month: 11 }) }],
    ['自2021年以来,出口回升', '2021年以来', { type: 'since', from: calendar({ year: 2021 }) }],
    ['2008年至今,出口回升', '2008年至今', { type: 'since', from: calendar({ year: 2008 }) }],
    [
      '自9月29日加密班次以来,客流回升',
      '9月29日加密班次以来',
      { type: 'since', from: calendar({ month: 9, day: 29 }) },
    ],
    ['自该市9日发布预警以来,已转移群众', '9日发布预警以来', { type: 'since', from: calendar({ day: 9 }) }],
    [
      '“十四五”以来,出口回升',
      '“十四五”以来',
      { type: 'since', from: { type: 'plan', from: 2021, to: 2025 } },
    ],
  ]);
});

describe('within an event', () => {
  testReadings([
    [
      '自9月29日国庆假期运输启动以来,客流回升',
      '9月29日国庆假期运输启动以来',
      { type: 'since', from: calendar({ month: 9, day: 29 }) },
    ],
    [
      '从2008年大学毕业至今,他一直在岗',
      '2008年大学毕业至今',
      { type: 'since', from: calendar({ year: 2008 }) },
    ],
    ['自2021年三期工程启动以来,产量回升', '2021年', { type: 'since', from: calendar({ year: 2021 }) }],
  ]);
});

describe('after an event', () => {
  testReadings([
    ['春运启动以来,客流回升', '春运启动以来', { type: 'since', from: null }],
    ['入冬以来全市接种', '入冬以来', { type: 'since', from: null }],
    ['第3批设备投运以来,产量回升', '以来', { type: 'since', from: null }],
  ]);
});

test('a superlative of all records does not count from the year it is said of', () => {
  expect(timesIn('2023年是有记录以来最热的一年')).toEqual(expect.arrayContaining(['2023年', '有记录以来']));
});

test('至今 away from its time needs 自 or 从', () => {
  expect(timesIn('当年的情景他至今难忘')).toEqual(['当年', '至今']);
});
