import { describe, expect, it } from 'vitest';
import { afterBullet, beginsWithDash, readNumbering } from '../../src/structure/numbering.js';

describe('readNumbering', () => {
  it.each([
    ['一、综合', 'han', '一、'],
    ['十二、附则', 'han', '十二、'],
    ['(一)财政状况', 'han-bracketed', '(一)'],
    ['1.工业生产', 'arabic', '1.'],
    ['1、营业收入稳步增长', 'arabic', '1、'],
    ['1. 工业', 'arabic', '1.'],
    ['1.2022年工作回顾', 'arabic', '1.'],
    ['(1)暴雨', 'arabic-bracketed', '(1)'],
    ['①统计口径', 'circled', '①'],
    ['第一部分 单位概况', 'part', '第一部分'],
    ['第三章 决算', 'chapter', '第三章'],
    ['1.1 总体情况', 'decimal-2', '1.1'],
    ['01 已经下了多少', 'zero-padded', '01'],
    ['附件1\n任务清单', 'annex', '附件1'],
    ['第一部分\n单位概况', 'part', '第一部分'],
  ])('%s', (text, style, mark) => {
    const numbering = readNumbering(text);
    expect(numbering?.style).toBe(style);
    expect(text.slice(0, numbering?.end)).toBe(mark);
  });

  it.each([
    '1.86亿元',
    '3、4月份',
    '2023年',
    '一是稳增长',
    '第一季度',
    '第一产业',
    '01版要闻',
    '附件1：名单.doc',
    '(见表1)',
    '一、',
    '12.5',
    '综合',
  ])('%s has none', (text) => {
    expect(readNumbering(text)).toBeNull();
  });
});

describe('afterBullet', () => {
  it.each([
    ['●油锅起火', 1],
    ['■ 新闻链接', 2],
    ['油锅起火', 0],
    ['', 0],
  ])('%s', (text, expected) => {
    expect(afterBullet(text)).toBe(expected);
  });
});

describe('beginsWithDash', () => {
  it.each([
    ['——城镇居民收入增长', true],
    ['――青海', true],
    ['—1.2%', false],
    ['城镇居民', false],
  ])('%s', (text, expected) => {
    expect(beginsWithDash(text)).toBe(expected);
  });
});

describe('isFirst', () => {
  it.each([
    ['一、综合', true],
    ['(一)财政', true],
    ['第一部分 概况', true],
    ['1.工业', true],
    ['01 雨情', true],
    ['①统计口径', true],
    ['二、农业', false],
    ['十一、附则', false],
    ['10.农业', false],
  ])('%s', (text, expected) => {
    expect(readNumbering(text)?.isFirst).toBe(expected);
  });
});
