import { describe, expect, test } from 'vitest';
import { documentTime } from '../../src/ground/document-time.js';
import { findTimes } from '../../src/time/find-times.js';

const timeOf = (published: string | null, headline: string, text: string) =>
  documentTime(published, findTimes(headline), findTimes(text));

describe('the year reviewed', () => {
  test.each([
    ['2026-02-01', '2026年云泽市政府工作报告', '过去一年,新增就业', 2025],
    ['2023-09-21', '望川市2022年度决算', '收入增长', 2022],
    ['2023-01-12', '去年青岫外送电量', '全年外送电量', 2022],
    ['2026-02-01', '2026年云泽市政府工作报告', '新增就业', null],
    ['2026-06-01', '云泽快讯', '一年来,接诊患者', null],
  ])('published %s, %s, %s: %s', (published, headline, text, year) => {
    expect(timeOf(published, headline, text).reviewYear).toBe(year);
  });
});

test('without a day of publication the first year said is that of the document', () => {
  expect(timeOf(null, '', '2022年,新增就业')).toEqual({ published: null, year: 2022, current: null });
});

test('节前 means the days spoken of that end on the eve of a holiday', () => {
  expect(timeOf('2024-02-09', '', '春运启动以来的15天里').eve).toBe('2024-01-26/2024-02-09');
  expect(timeOf('2024-02-01', '', '春运启动以来的7天里').eve).toBeNull();
});
