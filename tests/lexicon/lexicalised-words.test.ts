import { describe, expect, it } from 'vitest';
import { boundWords, idioms, lexicalisedWords, weakWords } from '../../src/lexicon/lexicalised-words.js';
import { measureUnits } from '../../src/lexicon/measures.js';
import { expectFolded, expectUnique } from './table.js';

const numeral = /[〇零一二三四五六七八九十百千万亿两半双]/;
const bound = boundWords.map((word) => word.written);
const all = [...lexicalisedWords, ...bound, ...idioms];

describe('lexicalisedWords and idioms', () => {
  it('write each word once across the lists, folded, with a numeral character', () => {
    expectUnique(all);
    expectFolded(all);
    expect(all.filter((word) => !numeral.test(word))).toEqual([]);
  });

  it('are many', () => {
    expect(lexicalisedWords.length).toBeGreaterThan(1500);
    expect(idioms.length).toBeGreaterThan(800);
  });

  it.each(
    (
      '一定 一些 一切 一样 一直 一般 一致 一起 一旦 一线 一流 一带 万一 十分 百姓 老百姓 百货 百度百科 三轮车 三角 四季 ' +
      '四周 五金 五环 八卦 半导体 双方 零售 零部件 进一步'
    ).split(' '),
  )('%s is a word', (word) => expect([...lexicalisedWords, ...bound]).toContain(word));

  it.each('千方百计 万众一心 三心二意 一丝不苟 五湖四海 七上八下 百花齐放 半途而废 接二连三'.split(' '))(
    '%s is an idiom',
    (word) => expect(idioms).toContain(word),
  );

  it.each(
    '千万 一半 半数 百分之 百分点 三分之 之二 第一 一个 三国 三家 五百 二百五 合十 上千 万元 半年'.split(' '),
  )('%s counts, and is left out', (word) => expect(all).not.toContain(word));

  it('hold no unit of measurement', () => {
    const measured = new Set(measureUnits.flatMap((unit) => unit.written));
    expect(all.filter((word) => measured.has(word))).toEqual([]);
  });
});

describe('weakWords and boundWords', () => {
  it('mark as weak only words of the list', () => {
    expectUnique(weakWords);
    const known = new Set(lexicalisedWords);
    expect(weakWords.filter((word) => !known.has(word))).toEqual([]);
  });

  it('name single characters that cut a bound word', () => {
    for (const { written, notAfter } of boundWords) {
      expect(notAfter, written).not.toBe('');
      expectUnique([...notAfter]);
    }
    expect(boundWords).toContainEqual({ written: '之一', notAfter: '分' });
  });
});
