import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Passage } from '../../src/source/passage.js';
import { readSource } from '../../src/source/source-text.js';
import { readSentences } from '../../src/structure/sentences.js';

const sentencesOf = (text: string): readonly string[] =>
  readSentences(Passage.of(readSource(text), [{ start: 0, end: text.length }])).map(({ raw }) => raw);

describe('readSentences', () => {
  it.each([
    ['增长5%。下降3%！为何？', ['增长5%。', '下降3%！', '为何？']],
    ['甲增长5%；乙下降3%。丙', ['甲增长5%；乙下降3%。', '丙']],
    ['“票价打了七折。”她说。', ['“票价打了七折。”', '她说。']],
    ['他说：“先人后物。先老后少。”随后离开。', ['他说：“先人后物。先老后少。”', '随后离开。']],
    ['《谁来养你？新农人调查》发布。', ['《谁来养你？新农人调查》发布。']],
    ['收入增长（见表1。）支出下降。', ['收入增长（见表1。）', '支出下降。']],
    ['收入增长（口径有变。不可比）。支出下降。', ['收入增长（口径有变。不可比）。', '支出下降。']],
    ['“未闭合的引号。仍要断句。', ['“未闭合的引号。', '仍要断句。']],
    ['为什么？！因为。。。所以', ['为什么？！', '因为。。。', '所以']],
    ['见www.a.cn/?id=3页。好', ['见www.a.cn/?id=3页。', '好']],
    ['怎么办？2023年再看。', ['怎么办？', '2023年再看。']],
    ['第一句。 　第二句。', ['第一句。', '第二句。']],
    ['没有句号', ['没有句号']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('loses no character but white space', () => {
    const pieces = fc.constantFrom(
      '。',
      '！',
      '？',
      '“',
      '”',
      '（',
      '）',
      '《',
      '》',
      '【',
      '】',
      '‘',
      '’',
      ' ',
      '甲',
      '3',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('needs time in proportion to the text whatever is left open', () => {
    for (const piece of ['（“《', '。', '“甲。', '）', '甲。']) {
      const started = performance.now();
      sentencesOf(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
