import fc from 'fast-check';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { InvalidOptionsError } from '../../src/errors.js';
import { errorLineSchema, extractedRecordSchema } from '../../src/index.js';
import { extractNdjson } from '../../src/node/index.js';
import { gongbao, parseLines } from '../cli/gongbao.js';
import { all, bad, good, limits, settle } from '../stream/records.js';

/** What comes out where these go in. */
const through = async (chunks: AsyncIterable<unknown> | Iterable<unknown>): Promise<string> => {
  const written: Uint8Array[] = [];
  await pipeline(chunks, extractNdjson({ limits }), async (lines: AsyncIterable<Uint8Array>) => {
    written.push(...(await all(lines)));
  });
  return Buffer.concat(written).toString();
};

const ndjson = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

describe('extractNdjson', () => {
  test('gives the lines of gongbao extract --format ndjson, byte for byte', async () => {
    const { stdout } = gongbao(['extract', '-i', 'jsonl', '-f', 'ndjson'], ndjson(good));
    expect(await through([Buffer.from(ndjson(good))])).toBe(stdout);
    for (const line of parseLines(stdout)) expect(() => extractedRecordSchema.parse(line)).not.toThrow();
  });

  test('gives an error in the place of a bad line, with its number', async () => {
    // JSON has no undefined.
    const records = bad.filter(([, record]) => record !== undefined);
    const lines = parseLines(
      await through([`\n`, ndjson([good[0], ...records.map(([, record]) => record), good[1]])]),
    );
    expect(lines).toMatchObject([
      { id: good[0].id },
      ...records.map(([, , , code], i) => ({ line: i + 3, error: { code } })),
      { id: good[1].id },
    ]);
    expect(lines.slice(1, -1).map((line) => errorLineSchema.parse(line))).toEqual(lines.slice(1, -1));
    expect(lines.at(-2)).toMatchObject({ id: 'b' });
  });

  test.each([
    ['what is no JSON', '{"id":', { line: 1, error: { code: 'INVALID_RECORD' } }],
    ['a record that has only an id', '{"id":"b"}', { line: 1, id: 'b', error: { code: 'INVALID_RECORD' } }],
    [
      'what is no UTF-8',
      Uint8Array.of(0x22, 0xb9, 0xab, 0x22, 0x0a),
      { line: 1, error: { code: 'INVALID_ENCODING' } },
    ],
  ])('tells of %s', async (_, chunk, told) => {
    expect(parseLines(await through([chunk]))).toMatchObject([told]);
  });

  test('is the same wherever the bytes are cut', async () => {
    const bytes = Buffer.from(ndjson(good).replaceAll('\n', '\r\n'));
    const expected = await through([bytes]);
    const cuts = fc.array(fc.nat({ max: bytes.length }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), bytes.length];
        const chunks = ends.slice(1).map((end, i) => bytes.subarray(ends[i], end));
        expect(await through(chunks)).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('reads on when its results are read, and no further', async () => {
    const chunk = ndjson([good[0]]).repeat(50);
    let asked = 0;
    async function* chunks() {
      for (;;) {
        asked += 1;
        yield chunk;
      }
    }
    const lines = Readable.from(chunks(), { highWaterMark: 1 }).pipe(extractNdjson());
    await settle();
    // What waits is bytes: 64 KiB on Node.js 22 at the most on either side of it.
    const room = Math.ceil(65_536 / chunk.length) + 4;
    const ahead = asked;
    expect(ahead).toBeLessThanOrEqual(room);
    let count = 0;
    for await (const part of lines) {
      count += part.toString().split('\n').length - 1;
      if (count > 50 * 2 * room) break;
    }
    expect(asked).toBeGreaterThan(ahead);
    expect(asked).toBeLessThanOrEqual(count / 50 + 2 * room);
  });

  test('fails where its source fails', async () => {
    async function* failing() {
      yield ndjson(good);
      throw new Error('the source is gone');
    }
    await expect(through(failing())).rejects.toThrow('the source is gone');
  });

  test('refuses a bad option', () => {
    expect(() => extractNdjson({ published: '昨天' })).toThrow(InvalidOptionsError);
  });
});
