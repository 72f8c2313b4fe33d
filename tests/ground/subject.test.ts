import { describe, expect, it } from 'vitest';
import { endOfCompared, telling, wholeNoun } from '../../src/ground/subject.js';
import { cut } from './cut.js';

describe('endOfCompared', () => {
  it.each([
    ['投资快于全国', '投资'],
    ['占全省比重', ''],
    ['完成全年目标', ''],
    ['占地面积', '占地面积'],
    ['投资增速', '投资增速'],
  ])('%s', (text, expected) => {
    expect(text.slice(0, endOfCompared(text, { start: 0, end: text.length }))).toBe(expected);
  });

  it('takes a multiple only before 的', () => {
    expect(endOfCompared('贸易额是去年同期的2倍', { start: 0, end: 8 })).toBe(3);
    expect(endOfCompared('主体是民营企业2倍', { start: 0, end: 7 })).toBe(7);
  });
});

describe('wholeNoun', () => {
  it.each([
    ['年产能由', 2, '年产能'],
    ['订单量环比上月', 4, '订单量'],
    ['年产量能达', 3, '年产量'],
  ])('%s', (text, end, expected) => {
    const head = wholeNoun(text, { start: 0, end }, text.length);
    expect(text.slice(head.start, head.end)).toBe(expected);
  });
});

describe('telling', () => {
  it.each([
    ['乌方/n 已经/d 疏散/v', ['乌方', '疏散']],
    ['企业/n 实现/v 利润/n', ['企业', '利润']],
    ['粮食/n 产量/n', ['粮食产量']],
  ])('%s', (written, expected) => {
    const { text, wordsOf } = cut(written);
    const span = { start: 0, end: text.length };
    const parts = telling(text, span, [], wordsOf(span));
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
