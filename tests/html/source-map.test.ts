import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/html-source.js';
import { rangeIn, sourceMapSchema } from '../../src/html/source-map.js';
import { createStripper } from '../../src/html/stripped.js';
import { brokenMarkup } from './markup-pieces.js';

describe('rangeIn', () => {
  test.each<[string, string, string]>([
    ['<p>全市接警5起', '5起', '5起'],
    ['<p>增长<b>5</b>&#37;。', '5%', '5</b>&#37;'],
    ['<p>增长<b>5</b>.<i>2</i>%', '5.2%', '5</b>.<i>2</i>%'],
    ['<p>5&lt;6', '<', '&lt;'],
    ['<p>&#128512;5', '😀5', '&#128512;5'],
    ['<p>&NotEqualTilde;5', '\u0338', '&NotEqualTilde;'],
    ['<p>1<span hidden>9</span>2<!-- 9 -->3', '123', '1<span hidden>9</span>2<!-- 9 -->3'],
    ['<p>同比\n  增长', '同比增长', '同比\n  增长'],
    ['<p>a \n b', 'a b', 'a \n b'],
    ['<p>1</p><p>2</p>', '1\n2', '1</p><p>2'],
    ['<p>1</p><p>2</p>', '1\n', '1'],
    ['<p>1</p><p>2</p>', '\n2', '2'],
    ['<p>1</p><p>2</p>', '\n', ''],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb', 'a<td>b'],
  ])('%s: %j is %j', (html, quote, expected) => {
    const { text, sourceMap } = readHtml(html);
    const start = text.indexOf(quote);
    expect(start).toBeGreaterThanOrEqual(0);
    const range = rangeIn(sourceMap, { start, end: start + quote.length });
    expect(html.slice(range.start, range.end)).toBe(expected);
  });

  test('of nothing is a place', () => {
    const { sourceMap } = readHtml('<p>12</p><p>3</p>');
    const places = [0, 1, 2, 3, 4, 9].map((at) => rangeIn(sourceMap, { start: at, end: at }));
    expect(places).toEqual([3, 4, 12, 12, 13, 13].map((at) => ({ start: at, end: at })));
    expect(rangeIn({ pieces: [] }, { start: 0, end: 2 })).toEqual({ start: 0, end: 0 });
  });

  test('of half a character is the whole of it', () => {
    const { sourceMap } = readHtml('<p>&#128512;');
    expect(rangeIn(sourceMap, { start: 1, end: 2 })).toEqual({ start: 3, end: 12 });
  });
});

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

describe('the map of any markup', () => {
  test('has pieces in order that hold all but white space', () => {
    fc.assert(
      fc.property(brokenMarkup, (html) => {
        const { text, sourceMap } = readHtml(html);
        expect(sourceMapSchema.parse(sourceMap)).toEqual(sourceMap);
        let [end, sourceStart, sourceEnd] = [0, 0, 0];
        for (const [at, source, length, sourceLength] of sourceMap.pieces) {
          expect(text.slice(end, at)).toMatch(/^[ \t\n]*$/);
          // The two characters of one reference stand in one place.
          expect(source >= sourceEnd || source === sourceStart).toBe(true);
          if (length === sourceLength) {
            // White space of any kind is a blank.
            const [found, expected] = [html.slice(source, source + length), text.slice(at, at + length)];
            expect(found.replace(/[\t\n\r]/g, ' ')).toBe(expected.replace(/[\t\n\r]/g, ' '));
          }
          [end, sourceStart, sourceEnd] = [at + length, source, source + sourceLength];
        }
        expect(end).toBe(text.length);
        expect(sourceEnd).toBeLessThanOrEqual(html.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('leads every span to markup that says the same', () => {
    fc.assert(
      fc.property(brokenMarkup, fc.nat(200), fc.nat(60), (html, from, length) => {
        const { text, sourceMap } = readHtml(html);
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const range = rangeIn(sourceMap, { start, end });
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(html.length);
        // What cuts a pair of code units that one reference stands for gives the whole of them.
        fc.pre(!/[\udc00-\udfff]|\u0338/.test(text.charAt(start) + text.charAt(end)));
        expect(withoutSpace(createStripper(html)(range))).toBe(withoutSpace(text.slice(start, end)));
      }),
      { numRuns: 3000 },
    );
  });
});
