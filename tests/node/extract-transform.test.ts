import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test } from 'vitest';
import { InvalidOptionsError } from '../../src/errors.js';
import { extractStream } from '../../src/index.js';
import { extractTransform } from '../../src/node/index.js';
import { all, bad, endless, failing, good, limits, settle } from '../stream/records.js';

/** What comes out where these go in. */
const through = async (records: AsyncIterable<unknown> | Iterable<unknown>): Promise<unknown[]> => {
  const results: unknown[] = [];
  await pipeline(records, extractTransform({ limits }), async (stream: AsyncIterable<unknown>) => {
    for await (const result of stream) results.push(result);
  });
  return results;
};

describe('extractTransform', () => {
  test('is a Transform that gives what extractStream gives, bad records too', async () => {
    // A stream of objects cannot hold null: that is its end.
    const records = [
      ...good,
      ...bad.map(([, record]) => record).filter((record) => record !== null),
      ...good,
    ];
    expect(extractTransform()).toBeInstanceOf(Transform);
    expect(await through(records)).toEqual(await all(extractStream(records, { limits })));
  });

  test('holds a record and a result where nobody reads', async () => {
    const source = endless();
    const results = Readable.from(source.records, { highWaterMark: 1 }).pipe(extractTransform());
    await settle();
    const ahead = source.asked();
    expect(ahead).toBeLessThanOrEqual(4);
    for (const count of [1, 2, 3]) {
      expect(results.read()).toMatchObject({ id: String(count) });
      await settle();
      expect(source.asked()).toBeLessThanOrEqual(ahead + count);
    }
    results.destroy();
  });

  test('fails where its source fails', async () => {
    await expect(through(failing())).rejects.toThrow('the source is gone');
  });

  test('refuses a bad option', () => {
    expect(() => extractTransform({ published: '昨天' })).toThrow(InvalidOptionsError);
  });
});
