import { describe, expect, it } from 'vitest';
import { boundWords, idioms, lexicalisedWords } from '../../src/lexicon/lexicalised-words.js';
import { labels, organisationNames, placeNames } from '../../src/lexicon/names.js';
import { expectFolded, expectUnique } from './table.js';

const names = [...placeNames, ...organisationNames, ...labels];

describe('placeNames, organisationNames and labels', () => {
  it('write each name once across the lists, folded, with a numeral character', () => {
    expectUnique(names);
    expectFolded(names);
    expect(names.filter((name) => !/[〇零一二三四五六七八九十百千万亿两半双壹]/.test(name))).toEqual([]);
  });

  it('share nothing with the words and idioms', () => {
    const words = new Set([...lexicalisedWords, ...boundWords.map((word) => word.written), ...idioms]);
    expect(names.filter((name) => words.has(name))).toEqual([]);
  });

  it.each(
    '四川 三亚 三明 四平 六盘水 六安 九江 九寨沟 十堰 百色 万宁 万州 万象 千岛湖 双鸭山 山东半岛'.split(' '),
  )('%s is a place', (name) => expect(placeNames).toContain(name));

  it.each('百度 万达 三一重工 五粮液'.split(' '))('%s is an organisation', (name) =>
    expect(organisationNames).toContain(name),
  );

  it.each(
    '三农 三公 四好 五保 两会 两院 一带一路 双一流 二人转 五四运动 八一 九三学社 十四五 一国两制'.split(' '),
  )('%s is a label', (name) => expect(labels).toContain(name));

  it.each('三国 两国 四国 三省 两江 三山 五山 三五 三大 一片林'.split(' '))(
    '%s counts, and is left out',
    (name) => expect(names).not.toContain(name),
  );
});
