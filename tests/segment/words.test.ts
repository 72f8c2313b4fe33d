import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTokenizer } from '../../src/segment/words.js';

const everyTwo = createTokenizer('pairs', (run) =>
  Array.from({ length: Math.ceil(run.length / 2) }, (_, i) => ({
    word: run.slice(2 * i, 2 * i + 2),
    tag: 'n',
  })),
);

/** Text as a native backend gets and returns it: lone surrogates replaced. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

describe('createTokenizer', () => {
  test('gives words their offsets', () => {
    expect(everyTwo.tag('刑事警情')).toEqual([
      { text: '刑事', tag: 'n', start: 0, end: 2 },
      { text: '警情', tag: 'n', start: 2, end: 4 },
    ]);
  });

  test('cuts nothing into nothing', () => {
    expect(everyTwo.tag('')).toEqual([]);
  });

  test('slices words from the run where the backend replaced a lone surrogate', () => {
    const replacing = createTokenizer('replacing', (run) => [{ word: wellFormed(run), tag: 'x' }]);
    expect(replacing.tag('警\ud800')).toEqual([{ text: '警\ud800', tag: 'x', start: 0, end: 2 }]);
  });

  test.each([
    ['too short', '警'],
    ['too long', '警情警情'],
  ])('gives one unknown word where the words are %s', (_, word) => {
    const wrong = createTokenizer('wrong', () => [{ word, tag: 'n' }]);
    expect(wrong.tag('警情')).toEqual([{ text: '警情', tag: 'x', start: 0, end: 2 }]);
  });

  test('hands a long run over in pieces that keep surrogate pairs whole', () => {
    const lengths: number[] = [];
    const watching = createTokenizer('watching', (run) => {
      lengths.push(run.length);
      expect(run).toBe(wellFormed(run));
      return [{ word: run, tag: 'x' }];
    });
    const run = `警${'𠮷'.repeat(5000)}`;
    expect(watching.tag(run).at(-1)?.end).toBe(run.length);
    expect(Math.max(...lengths)).toBeLessThan(1000);
  });

  test('concatenates to the input whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (run) => {
        const words = everyTwo.tag(run);
        expect(words.map(({ text }) => text).join('')).toBe(run);
        for (const { text, start, end } of words) expect(run.slice(start, end)).toBe(text);
      }),
    );
  });
});
