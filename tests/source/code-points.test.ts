import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsBefore } from '../../src/source/code-points.js';

describe('codePointsBefore', () => {
  test.each([
    ['', 0, 0],
    ['接警3起', 2, 2],
    ['😀3起', 2, 1],
    ['😀3起', 4, 3],
    ['3𠮷😀起', 5, 3],
    // Halves of characters that stand alone count as one each.
    ['\ud83d3\ude00', 3, 3],
    ['\ude00\ud83d', 2, 2],
  ])('%j: before %i stand %i', (text, offset, count) => {
    expect(codePointsBefore(text)(offset)).toBe(count);
  });

  test('counts as iterating over the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const before = codePointsBefore(text);
        let offset = 0;
        for (const [count, point] of [...text].entries()) {
          expect(before(offset)).toBe(count);
          offset += point.length;
        }
        expect(before(text.length)).toBe([...text].length);
      }),
    );
  });
});
