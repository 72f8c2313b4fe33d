import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/source-text.js';
import { Passage } from '../../src/source/passage.js';
import { readSentences } from '../../src/structure/sentences.js';

const sentencesOf = (text: string): string[] =>
  readSentences(Passage.of(readSource(text), [{ start: 0, end: text.length }])).map(({ raw }) => raw);

describe('English is cut after its full stops', () => {
  test.each([
    ['Exports rose. Imports fell.', ['Exports rose.', 'Imports fell.']],
    ['Did exports rose? “They did.” Imports fell!', ['Did exports rose?', '“They did.”', 'Imports fell!']],
    ['Output rose 5.2 percent in the U.S. and in St. Yun.', null],
    ['See No. 5 and Mr. Yun, approx. 20 towns, i.e. Yunze.', null],
    ['1. Improving the supply of water', null],
    ['Review by J. Yun of the towns', null],
    ['It rose by 5.1. million, it was said', null],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected ?? [text]);
  });
});

describe('English sentences within Chinese ones', () => {
  test.each([
    [
      '出口增长5%。In 2024, exports of Yunze rose by 5 percent. 进口下降3%。',
      ['出口增长5%。', 'In 2024, exports of Yunze rose by 5 percent.', '进口下降3%。'],
    ],
    ['他在《The Towns of the River and the Sea》里写道，增长5%。', null],
    ['使用Visual Studio Code for the Web版本的企业增长5%。', null],
    ['世界气象组织（World Meteorological Organization of all）说，增长5%。', null],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected ?? [text]);
  });
});
