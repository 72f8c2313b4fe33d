import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidOptionsError } from '../../src/errors.js';
import {
  contentHash,
  errorRecordSchema,
  extract,
  extractedRecordSchema,
  extractHtml,
  extractStream,
} from '../../src/index.js';
import { all, bad, endless, failing, good, limits } from './records.js';

describe('extractStream', () => {
  test.each([
    ['an iterable', good],
    [
      'an async iterable',
      (async function* () {
        yield* good;
      })(),
    ],
  ])('gives for %s what extract gives, in order, with id and hash', async (_, records) => {
    const [text, html, dated] = good;
    expect(await all(extractStream(records))).toEqual([
      { id: text.id, hash: contentHash(text.text), ...extract(text.text) },
      { id: html.id, hash: contentHash(html.html), ...extractHtml(html.html) },
      { id: dated.id, hash: contentHash(dated.text), ...extract(dated.text, { published: '2024-03-01' }) },
    ]);
  });

  test('takes the options of extract; published is for records that name no day', async () => {
    const records = [
      { id: 'a', text: '今年接警3起。' },
      { id: 'b', text: '今年接警3起。', published: '2024-03-01' },
    ];
    const results = await all(extractStream(records, { published: '2022-01-02', tokenizer: 'none' }));
    expect(results).toMatchObject([
      { id: 'a', tokenizer: 'none', claims: [{ period: '2022' }] },
      { id: 'b', tokenizer: 'none', claims: [{ period: '2024' }] },
    ]);
  });

  test('refuses a bad option at once, before anything is asked for', () => {
    expect(() => extractStream([], { published: '昨天' })).toThrow(InvalidOptionsError);
  });

  test.each(bad)(
    '%s gives an error record, and the next one goes on',
    async (_, record, id, code, message) => {
      const results = await all(extractStream([good[0], record, good[1]], { limits }));
      expect(results).toMatchObject([
        { id: good[0].id, claims: [{}] },
        { index: 1, error: { code } },
        { id: good[1].id },
      ]);
      const error = errorRecordSchema.parse(results[1]);
      expect(error.error.message).toMatch(message);
      expect(error.id).toBe(id);
      expect('id' in (results[1] ?? {})).toBe(id !== undefined);
    },
  );

  test('whatever extraction throws is an error record too', async () => {
    const tokenizer = {
      name: 'broken',
      tag: () => {
        throw new Error('the dictionary is gone');
      },
    };
    const results = await all(extractStream([good[0], { id: 'b', text: '公报' }], { tokenizer }));
    expect(results).toMatchObject([
      { index: 0, id: good[0].id, error: { code: 'INTERNAL', message: 'the dictionary is gone' } },
      { id: 'b', claims: [] },
    ]);
  });

  test('a record that throws when it is looked at is a bad record', async () => {
    const hostile = {
      get id(): string {
        throw new Error('no');
      },
    };
    expect(await all(extractStream([hostile]))).toEqual([
      { index: 0, error: { code: 'INTERNAL', message: 'no' } },
    ]);
  });

  test('asks for a record when a result is asked for, and for no more', async () => {
    const source = endless();
    const results = extractStream(source.records);
    expect(source.asked()).toBe(0);
    for (const count of [1, 2, 3]) {
      await results.next();
      expect(source.asked()).toBe(count);
    }
  });

  test('closes its source when the loop is left', async () => {
    const source = endless();
    for await (const result of extractStream(source.records)) {
      expect(result).toMatchObject({ id: '1' });
      break;
    }
    expect(source.closed()).toBe(true);
  });

  test('ends with what the source throws, after the results before it', async () => {
    const results = extractStream(failing());
    expect((await results.next()).value).toMatchObject({ id: good[0].id });
    await expect(results.next()).rejects.toThrow('the source is gone');
  });

  test('gives one result for each record, whatever the records, and each fits its schema', async () => {
    const record = fc.oneof(
      fc.anything(),
      fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record), async (records) => {
        const results = await all(extractStream(records, { tokenizer: 'none' }));
        expect(results).toHaveLength(records.length);
        for (const [index, result] of results.entries()) {
          if ('error' in result) expect(errorRecordSchema.parse(result)).toMatchObject({ index });
          else expect(extractedRecordSchema.parse(result)).toEqual(result);
        }
      }),
    );
  });
});
