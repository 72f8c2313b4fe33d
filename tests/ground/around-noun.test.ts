import { describe, expect, it } from 'vitest';
import { befallen, qualifierBefore, saidOf, verbAfter } from '../../src/ground/around-noun.js';
import { cut, said } from './cut.js';

describe('verbAfter', () => {
  it.each([
    ['死亡/v', false, '死亡'],
    ['在/p 地震/n 中/f 遇难/v', false, '在地震中遇难'],
    ['均/d 不/d 认罪/v', false, '不认罪'],
    ['连夜/d 转移/v', false, '转移'],
    ['受灾/v 群众/n', true, null],
    ['受伤/v', true, '受伤'],
    ['网格员/n', false, null],
  ])('%s, named %s', (written, named, expected) => {
    const { text, wordsOf } = cut(written);
    expect(said(text, verbAfter(text, { start: 0, end: text.length }, named, wordsOf))).toBe(expected);
  });
});

describe('befallen', () => {
  it.each([
    ['农田得到有效保护', 2, ['农田', '得到有效保护']],
    ['航班全部取消', 2, ['航班', '取消']],
    ['派出所得到表彰', 3, ['派出所']],
    ['农田面积', 2, ['农田']],
  ])('%s', (text, end, expected) => {
    const parts = befallen(text, { start: 0, end }, { start: 0, end: text.length });
    expect(parts.map((part) => said(text, part))).toEqual(expected);
  });
});

describe('saidOf', () => {
  it.each([
    ['学科/n 进入/v 世界/n 前列/n', 2, '进入世界前列'],
    ['部门/n 联合/v 印发/v 通知/n', 2, '联合印发'],
    ['举措/n 支持/v 创业/vn', 2, '支持创业'],
    ['派出所/n 进入/v 前列/n', 3, null],
    ['学科/n 很/d 强/a', 2, null],
  ])('%s', (written, end, expected) => {
    const { text, wordsOf } = cut(written);
    expect(said(text, saidOf(text, { start: 0, end }, { start: 0, end: text.length }, wordsOf))).toBe(
      expected,
    );
  });
});

describe('qualifierBefore', () => {
  it.each([
    ['击败/v 青岫队/n', '主力', '青岫队'],
    ['在/p 受/v 台风/n 影响/vn 的/uj', '乡镇', '受台风影响的'],
    ['法治/n 建设/vn', '主要指标', '法治建设'],
    ['法治/n 建设/vn', '示范基地', null],
    ['全市/n', '乡镇', null],
    ['涉及/v 多个/m 领域/n', '技术', null],
    ['合金/n 、/x 薄膜/n', '主业', null],
    ['破获/v', '案件', null],
  ])('%s before %s', (written, noun, expected) => {
    const { text: lead, wordsOf } = cut(written);
    const text = lead + noun;
    const span = { start: lead.length, end: text.length };
    expect(said(text, qualifierBefore(text, { start: 0, end: lead.length }, span, wordsOf))).toBe(expected);
  });
});
