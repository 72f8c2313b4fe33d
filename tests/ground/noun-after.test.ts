import { describe, expect, it } from 'vitest';
import { beginsWithVerb, endOfPhrase, isRounded, nounAfter } from '../../src/ground/noun-after.js';
import { cut, said } from './cut.js';

describe('nounAfter', () => {
  it.each([
    ['a noun up to its verb', '重点/n 派出所/n 完成/v 改革/vn', '重点派出所'],
    ['with a particle inside', '治理/v 污染/vn 的/uj 任务/n', '治理污染的任务'],
    ['after 的', '的/uj 设备/n 完成/v 升级/v', '设备'],
    ['begun by a verb that qualifies', '退休/v 教师/n', '退休教师'],
    ['with a verb inside a name', '单产/n 提升/v 重点县/n 推进/v 种植/v', '单产提升重点县'],
    ['up to a word of manner', '部门/n 联合/v 印发/v 通知/n', '部门'],
    ['a place named by a verb', '临时/b 安置/v 点/n', '临时安置点'],
    ['a bound grade', '地级/n 及/c 以上/f 城市/n', '地级及以上城市'],
    ['without what is measured of it', '产业/n 规模/n 超/v', '产业'],
    ['without a loose particle', '支持/vn 的/uj', '支持'],
    ['none before a copula', '是/v 居民/n', null],
    ['none before punctuation', '，/x 增长/v', null],
  ])('%s: %s', (_name, written, expected) => {
    const { text, wordsOf } = cut(written.replace('，', ','));
    expect(said(text, nounAfter(text, { start: 0, end: text.length }, false, wordsOf))).toBe(expected);
  });

  it('may be a list where lists are looked for', () => {
    const { text, wordsOf } = cut('干部/n 、/x 队员/n 和/c 民兵/n');
    const tail = { start: 0, end: text.length };
    expect(said(text, nounAfter(text, tail, true, wordsOf))).toBe('干部、队员和民兵');
    expect(said(text, nounAfter(text, tail, false, wordsOf))).toBe('干部');
  });
});

describe('endOfPhrase', () => {
  it.each([
    ['学位(含民办),学校', 6 + 1],
    ['学位(含', 2],
    ['学位……', 2],
    ['学位、学校', 2],
  ])('%s', (text, expected) => {
    expect(endOfPhrase(text, 0, text.length, false)).toBe(expected);
  });
});

describe('what follows a number', () => {
  it.each([
    ['实施/v 项目/n', true],
    ['超/v 长期/d 国债/n', false],
    ['资金/n', false],
  ])('is what was done with it: %s', (written, expected) => {
    const { text, wordsOf } = cut(written);
    expect(beginsWithVerb({ start: 0, end: text.length }, wordsOf)).toBe(expected);
  });

  it.each([
    ['台阶/n', true],
    ['的/uj 高位/n', true],
    ['资金/n', false],
  ])('rounds it off: %s', (written, expected) => {
    const { text, wordsOf } = cut(written);
    expect(isRounded(text, { start: 0, end: text.length }, wordsOf)).toBe(expected);
  });
});
