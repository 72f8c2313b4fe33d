import { describe, expect, test } from 'vitest';
import { InvalidOptionsError } from '../../src/errors.js';
import { extractStream, extractTransformStream } from '../../src/index.js';
import { all, bad, endless, failing, good, limits, settle } from './records.js';

const through = (records: AsyncIterable<unknown> | Iterable<unknown>) =>
  ReadableStream.from(records).pipeThrough(extractTransformStream({ limits }));

describe('extractTransformStream', () => {
  test('gives what extractStream gives, bad records too', async () => {
    const records = [...good, ...bad.map(([, record]) => record), ...good];
    expect(await all(through(records))).toEqual(await all(extractStream(records, { limits })));
  });

  test('reads no further than its reader', async () => {
    const source = endless();
    const reader = through(source.records).getReader();
    for (const count of [1, 2, 3]) {
      expect((await reader.read()).value).toMatchObject({ id: String(count) });
      await settle();
      // The stream of the source and the one before the transform hold a record each.
      expect(source.asked()).toBeLessThanOrEqual(count + 2);
    }
    await reader.cancel();
    await settle();
    expect(source.closed()).toBe(true);
  });

  test('fails where its source fails', async () => {
    await expect(all(through(failing()))).rejects.toThrow('the source is gone');
  });

  test('refuses a bad option', () => {
    expect(() => extractTransformStream({ published: '昨天' })).toThrow(InvalidOptionsError);
  });
});
