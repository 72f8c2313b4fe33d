import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../src/input/lines.js';

/** A byte stream that arrives in pieces of a size. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const linesOf = async (text: string, size = 3, limit?: number): Promise<(string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const { bytes } of readLines(inPieces(text, size), limit)) {
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return lines;
};

describe('readLines', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['公报', ['公报']],
    ['公报\n', ['公报']],
    ['公\n\n报\n', ['公', '', '报']],
    ['a\r\nb', ['a\r', 'b']],
  ])('cuts %j', async (text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  test('passes over a line beyond the limit and goes on', async () => {
    expect(await linesOf('abcd\nabcde\nab', 2, 4)).toEqual(['abcd', null, 'ab']);
  });

  test('counts lines from 1 and bytes from 0', async () => {
    const found: [number, number][] = [];
    for await (const { number, offset } of readLines(inPieces('公\n\n报', 2))) found.push([number, offset]);
    expect(found).toEqual([
      [1, 0],
      [2, 4],
      [3, 5],
    ]);
  });

  test('gives the same lines whatever the pieces', async () => {
    const text = fc.array(fc.constantFrom('公', 'a', '\n', '😀', '\r\n')).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (input, size) => {
        const expected = input.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesOf(input, size)).toEqual(expected);
      }),
    );
  });
});
