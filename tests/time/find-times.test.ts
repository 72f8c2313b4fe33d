import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.js';
import { timesIn } from './table.js';

test.each([
  ['', []],
  ['全市新增泊位3000个,同比增长5.6%', []],
  ['2024年,云泽市前三季度出口增长5%,比上年同期加快', ['2024年', '前三季度', '上年同期']],
  ['从2020年的5.2万元提高到2025年的7.4万元', ['2020年', '2025年']],
  ['截至8月底,今年以来已投入3亿元,计划年底前完工', ['截至8月底', '今年以来', '年底']],
  ['市气象台12日称,过去24小时降雨8毫米', ['12日', '过去24小时']],
  ['3天内办结,连续14个月,提前两年,用时55分钟', []],
  ['第三届、首批、十佳、一带一路、5G、T1000、7·21', []],
])('%s', (sentence, times) => {
  expect(timesIn(sentence)).toEqual(times);
});

const words = '一二三十百0123456789年月日时周季度今去上前近来以至到—、(“”五世纪代后每国庆节截自,。 ';

test('expressions stand in order, do not overlap and slice to their words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...words), maxLength: 60 }), (text) => {
      let from = 0;
      for (const { start, end, text: written } of findTimes(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(written).toBe(text.slice(start, end));
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

/** Milliseconds for the text, the best of three. */
const timeFor = (text: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      findTimes(text);
      return performance.now() - start;
    }),
  );

describe('time grows with the length', () => {
  test.each([
    '1',
    '一',
    '前',
    '1、',
    '1—',
    '2021年',
    '今天(',
    '3月以来',
    '以来',
    '自3月',
    '截至',
    '每年',
    '近',
    '“十四五',
    '年',
    ' ',
  ])('%s over and over', (unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    timeFor(short);
    const [once, eightTimes] = [timeFor(short), timeFor(short.repeat(8))];
    expect(eightTimes).toBeLessThan(Math.max(once, 2) * 40);
  });
});
