import { describe, expect, it } from 'vitest';
import { traditionalToSimplified } from '../../src/lexicon/traditional.js';
import { fold } from '../../src/source/fold.js';
import { expectUnique } from './table.js';

/** Numeral characters that a traditional one may become, by the traditional ones that mean the same. */
const numeralForms: ReadonlyMap<string, string> = new Map([
  ['万', '萬'],
  ['亿', '億'],
  ['两', '兩'],
  ['双', '雙'],
  ['俩', '倆'],
  ['几', '幾'],
  ['数', '數'],
  ['余', '餘'],
  ['来', '來'],
  ['贰', '貳'],
  ['叁', '叄'],
  ['陆', '陸'],
]);

const numerals = new Set(
  '〇零一二三四五六七八九十百千万亿兆两半双廿卅俩仨壹贰叁肆伍陆柒捌玖拾佰仟几数余来多',
);

describe('traditionalToSimplified', () => {
  it('maps about three thousand single code units to single code units, each once', () => {
    expect(traditionalToSimplified.length).toBeGreaterThan(2900);
    expectUnique(traditionalToSimplified.map(([traditional]) => traditional));
    expect(traditionalToSimplified.filter(([from, to]) => from.length !== 1 || to.length !== 1)).toEqual([]);
  });

  it('maps no character to itself or to one that is folded again', () => {
    const traditional = new Set(traditionalToSimplified.map(([from]) => from));
    expect(traditionalToSimplified.filter(([from, to]) => from === to || traditional.has(to))).toEqual([]);
  });

  it('folds no numeral character away and makes none of another word', () => {
    expect(traditionalToSimplified.filter(([from]) => numerals.has(from))).toEqual([]);
    const made = traditionalToSimplified.filter(([, to]) => numerals.has(to));
    expect(made.filter(([from, to]) => numeralForms.get(to) !== from)).toEqual([]);
    expect(made.length).toBe(numeralForms.size);
  });

  it.each([
    ['兩萬五千億圓', '两万五千亿圆'],
    ['三個縣、幾條線、約百餘戶', '三个县、几条线、约百余户'],
    ['週點後裏歲畝噸', '周点后里岁亩吨'],
    ['參與貳拾陸', '参与贰拾陆'],
    ['乾隆著作昇騰鞦韆', '乾隆著作昇腾秋韆'],
  ])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));
});
