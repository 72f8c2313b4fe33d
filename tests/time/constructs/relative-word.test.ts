import { describe } from 'vitest';
import { calendar, current, published, review, testNone, testReadings } from '../table.js';

describe('years', () => {
  testReadings([
    ['今年出口回升', '今年', calendar({ year: published(0) })],
    ['较去年回升', '去年', calendar({ year: published(-1) })],
    ['比上年回升', '上年', calendar({ year: review(-1) })],
    ['前年开工', '前年', calendar({ year: published(-2) })],
    ['明年竣工', '明年', calendar({ year: published(1) })],
    ['当年受益', '当年', calendar({ year: current(0) })],
    ['全年出口回升', '全年', calendar({ year: review(0) })],
    ['年末在册职工', '年末', calendar({ year: review(0), edge: 'end' })],
    ['力争年内竣工', '年内', calendar({ year: review(0) })],
    ['去年底竣工', '去年底', calendar({ year: published(-1), edge: 'end' })],
    ['今年年底竣工', '今年年底', calendar({ year: published(0), edge: 'end' })],
    ['今年初步核算', '今年', calendar({ year: published(0) })],
    ['去年全年', '去年全年', calendar({ year: published(-1) })],
    ['今年上半年', '今年上半年', calendar({ year: published(0), half: 1 })],
    ['同年12月', '同年12月', calendar({ year: current(0), month: 12 })],
    ['去年同期', '去年同期', { type: 'samePeriod', year: published(-1) }],
    ['2019年同期', '2019年同期', { type: 'samePeriod', year: 2019 }],
  ]);
  testNone([
    '65岁以上年龄组',
    '网上年货节',
    '全年级',
    '健全年报制度',
    '不同年代',
    '青年内生动力',
    '共同期待',
    '学前一年免费',
    '文明年俗',
  ]);
});

describe('months and days', () => {
  testReadings([
    ['上月回升', '上月', calendar({ month: review(-1) })],
    ['当月回升', '当月', calendar({ month: current(0) })],
    ['本月8日', '本月8日', calendar({ month: published(0), day: 8 })],
    ['昨天到港', '昨天', calendar({ day: published(-1) })],
    ['昨晚到港', '昨晚', calendar({ day: published(-1), clock: { type: 'clock', dayPart: 'evening' } })],
    ['当日到港', '当日', calendar({ day: current(0) })],
    ['次日到港', '次日', calendar({ day: current(1) })],
    ['此前一天到港', '此前一天', calendar({ day: current(-1) })],
  ]);
  testNone(['登上月球', '相当日产量', '担当日子', '首次月球采样', '提前天数', '日本月台']);
});

describe('present and open times', () => {
  testReadings([
    ['目前在建', '目前', calendar({ day: published(0) })],
    ['如今通车', '如今', calendar({ day: published(0) })],
    ['近年来回升', '近年来', { type: 'vague' }],
    ['日前印发', '日前', { type: 'vague' }],
    ['长期以来支持', '长期以来', { type: 'vague' }],
    ['截至记者发稿,火已扑灭', '截至记者发稿', { type: 'asOf', at: calendar({ day: published(0) }) }],
  ]);
  testNone(['体现在三个方面', '出现在路口', '附近日光', '节日前夕', '实现今后目标']);
});
