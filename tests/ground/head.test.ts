import { describe, expect, it } from 'vitest';
import { objectOf, trimHead } from '../../src/ground/head.js';
import { cut } from './cut.js';

describe('trimHead', () => {
  it.each([
    ['an opening word', '其中/r 进口/vn', '进口'],
    ['who says so', '委员会/n 宣布/v 利率/n', '利率'],
    ['who is said to say so', '警方/n 称/v 火灾/n', '火灾'],
    ['a column', '【/x 一线/n 调研/vn 】/x 产量/n', '产量'],
    ['how it was reckoned', '扣除/v 价格/n 因素/n 收入/n', '收入'],
    ['a word that points back', '该/r 大桥/n 全长/n', '大桥全长'],
    ['what caused it', '地震/n 造成/v 的/uj 遇难/v 人数/n', '遇难人数'],
    ['nothing', '名称/n 数量/n', '名称数量'],
  ])('leaves out %s: %s', (_name, written, expected) => {
    const { text, wordsOf } = cut(written);
    const head = trimHead(text, { start: 0, end: text.length }, [], wordsOf);
    expect(text.slice(head.start, head.end)).toBe(expected);
  });
});

describe('objectOf', () => {
  it.each([
    ['破获/v 电诈/n 案件/n', '电诈案件'],
    ['全省/n 开展/v 技能/n 培训/vn', '技能培训'],
    ['追回/v 工资/n', '追回工资'],
    ['实现/v 利润/n 总额/n', '实现利润总额'],
  ])('%s', (written, expected) => {
    const { text, wordsOf } = cut(written);
    const span = { start: 0, end: text.length };
    const object = objectOf(text, span, wordsOf(span));
    expect(text.slice(object.start, object.end)).toBe(expected);
  });
});
