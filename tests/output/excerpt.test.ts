import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/output/excerpt.js';

const whole = (text: string) => ({ start: 0, end: text.length });

test.each([
  ['全市43个派出所。', '43个', 40, '全市«43个»派出所。'],
  ['全市43个派出所。', '43个', 1, '…市«43个»派…'],
  ['全市43个派出所。', '43个', 2, '全市«43个»派出…'],
  ['43个', '43个', 0, '«43个»'],
  ['完成\n　　改革43个。', '43个', 40, '完成 　　改革«43个»。'],
  // A pair of surrogates is never parted.
  ['𠮷市43个𠮷店', '43个', 2, '…市«43个»𠮷…'],
  ['市𠮷43个𠮷店', '43个', 1, '…«43个»…'],
])('%s around %s within %d', (text, quote, reach, expected) => {
  const start = text.indexOf(quote);
  expect(excerpt(text, whole(text), { start, end: start + quote.length }, reach)).toBe(expected);
});

test('what lies outside the sentence is left out', () => {
  const text = '前句。全市43个。后句。';
  expect(excerpt(text, { start: 3, end: 9 }, { start: 5, end: 8 }, 40)).toBe('全市«43个»。');
});

test('is one line, well formed and no longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(60), fc.nat(60), fc.nat(9), (text, a, b, reach) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      // A quote holds whole characters.
      fc.pre([start, end].every((at) => !/^[\udc00-\udfff]/.test(text.slice(at))));
      const words = excerpt(text, whole(text), { start, end }, reach);
      expect(words).not.toMatch(/[\n\r]/);
      expect(words.length).toBeLessThanOrEqual(end - start + 2 * reach + 4);
      expect(Buffer.from(words, 'utf8').toString('utf8')).toBe(words);
    }),
  );
});
