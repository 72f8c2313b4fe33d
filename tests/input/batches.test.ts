import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Batch, cutLines, linesOf, splitBatch } from '../../src/input/batches.js';

/** A byte stream that arrives in pieces of a size. */
async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const cut = async (text: string, size = 3, limit?: number): Promise<readonly Batch[]> => {
  const batches: Batch[] = [];
  for await (const batch of cutLines(inPieces(text, size), limit)) batches.push(batch);
  return batches;
};

const textOf = ({ bytes }: Batch): string | null => (bytes === null ? null : Buffer.from(bytes).toString());

const linesIn = async (text: string, size?: number, limit?: number): Promise<(string | null)[]> =>
  (await cut(text, size, limit)).flatMap((batch) => Array.from(linesOf(batch), textOf));

const parts = fc.array(fc.constantFrom('公', 'a', '\n', '😀', '\r\n')).map((pieces) => pieces.join(''));

describe('cutLines', () => {
  test.each<[string, number, readonly string[]]>([
    ['', 3, []],
    ['ab\ncd\nef', 100, ['ab\ncd\n', 'ef']],
    ['ab\ncd\nef', 4, ['ab\n', 'cd\n', 'ef']],
    ['ab\ncd\nef\n', 7, ['ab\ncd\n', 'ef\n']],
    ['abcdef', 2, ['abcdef']],
  ])('cuts %j, read by %i bytes', async (text, size, expected) => {
    expect((await cut(text, size)).map(textOf)).toEqual(expected);
  });

  test('passes over a line beyond the limit and goes on', async () => {
    expect(await linesIn('abcd\nabcde\nab', 2, 4)).toEqual(['abcd', null, 'ab']);
    expect(await linesIn('ab\nabcde', 2, 4)).toEqual(['ab', null]);
  });

  test('says where each batch stands, with no gap, whatever is passed over', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const batches = await cut(text, size, 5);
        let [offset, line] = [0, 1];
        for (const batch of batches) {
          expect(batch).toMatchObject({ offset, line });
          offset += batch.length;
          line += batch.lines;
        }
        expect(offset).toBe(Buffer.byteLength(text));
        expect(line - 1).toBe((text.match(/\n|[^\n]$/gu) ?? []).length);
      }),
    );
  });
});

describe('linesOf', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['公报', ['公报']],
    ['公报\n', ['公报']],
    ['公\n\n报\n', ['公', '', '报']],
    ['a\r\nb', ['a\r', 'b']],
  ])('cuts %j', async (text, expected) => {
    expect(await linesIn(text)).toEqual(expected);
  });

  test('counts lines from 1 and bytes from 0', async () => {
    const lines = (await cut('公\n\n报', 2)).flatMap((batch) => Array.from(linesOf(batch)));
    expect(lines.map(({ line, offset }) => [line, offset])).toEqual([
      [1, 0],
      [2, 4],
      [3, 5],
    ]);
  });

  test('gives the same lines whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 9 }), async (input, size) => {
        const expected = input.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(input, size)).toEqual(expected);
      }),
    );
  });
});

describe('splitBatch', () => {
  test('cuts between lines', async () => {
    const [batch] = await cut('a\nb\nc\n', 100);
    if (batch === undefined) throw new Error('no batch');
    const halves = splitBatch(batch, 4);
    expect(halves.map(textOf)).toEqual(['a\nb\n', 'c\n']);
    expect(halves).toMatchObject([
      { offset: 0, length: 4, line: 1, lines: 2 },
      { offset: 4, length: 2, line: 3, lines: 1 },
    ]);
  });

  test.each([0, 6, 9])('leaves it whole at %i', async (offset) => {
    const [batch] = await cut('a\nb\nc\n', 100);
    if (batch === undefined) throw new Error('no batch');
    expect(splitBatch(batch, offset)).toEqual([batch]);
  });
});
