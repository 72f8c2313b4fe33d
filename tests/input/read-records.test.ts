import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeDoubleByte, joinBytes } from './encode.js';
import { inputFormatOf, readRecords, type ReadOptions } from '../../src/input/read-records.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** What is the same of all documents of these tests. */
const plain = { contentType: 'text/plain', encoding: 'utf-8', published: null };

/** Documents as they are, bad lines as their number and code. */
const read = async (file: string, options?: ReadOptions): Promise<unknown[]> => {
  const results: unknown[] = [];
  for await (const result of readRecords(file, options)) {
    results.push('error' in result ? [result.line, result.error.code] : result.record);
  }
  return results;
};

describe('readRecords', () => {
  test('reads a text file as one document named after it', async () => {
    const file = fileOf('云泽.公报.txt', '\ufeff接警3起\r\n');
    expect(await read(file)).toEqual([{ id: '云泽.公报', text: '接警3起\r\n', ...plain }]);
  });

  test('reads an empty file as an empty document', async () => {
    expect(await read(fileOf('empty.txt', ''))).toEqual([{ id: 'empty', text: '', ...plain }]);
  });

  test('reads a page of HTML as one document, from the encoding it declares', async () => {
    const page = joinBytes('<meta charset=gb2312><p>', encodeDoubleByte('全市3起', 'gb18030'));
    for (const name of ['page.html', 'page.HTM']) {
      expect(await read(fileOf(name, page))).toEqual([
        {
          id: 'page',
          text: '<meta charset=gb2312><p>全市3起',
          contentType: 'text/html',
          encoding: 'gbk',
          published: null,
        },
      ]);
    }
    const [record] = await read(fileOf('page.txt', '<p>3起'), { format: 'html' });
    expect(record).toMatchObject({ contentType: 'text/html', encoding: 'utf-8' });
  });

  test('reads lines in the encoding asked for', async () => {
    const line = encodeDoubleByte('{"id":"a","text":"全市3起"}', 'gb18030');
    const file = fileOf('gbk.jsonl', joinBytes(line, '\n', line));
    const record = { id: 'a', text: '全市3起', ...plain, encoding: 'gb18030' };
    expect(await read(file, { encoding: 'gb18030' })).toEqual([record, record]);
    expect(await read(file)).toEqual([
      [1, 'INVALID_ENCODING'],
      [2, 'INVALID_ENCODING'],
    ]);
    await expect(read(file, { encoding: 'utf-16le' })).rejects.toThrow(/lines of JSON in UTF-16LE/);
  });

  test('goes on after a bad line', async () => {
    const lines = [
      '\ufeff{"id":"a","text":"一"}\r',
      '',
      '{"id":"b"}',
      Buffer.from([0xb9, 0xab]),
      '{"id":"c","text":"三"}',
    ];
    const file = fileOf(
      'lines.jsonl',
      Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]))),
    );
    expect(await read(file)).toEqual([
      { id: 'a', text: '一', ...plain },
      [3, 'INVALID_RECORD'],
      [4, 'INVALID_ENCODING'],
      { id: 'c', text: '三', ...plain },
    ]);
  });

  test('counts the offset of a bad byte in the file, not in the line', async () => {
    const file = fileOf(
      'offset.jsonl',
      Buffer.concat([Buffer.from('{"id":"公"}\n'), Buffer.from([0x61, 0xff])]),
    );
    const errors: unknown[] = [];
    for await (const result of readRecords(file)) if ('error' in result) errors.push(result.error);
    expect(errors).toMatchObject([{ code: 'INVALID_RECORD' }, { code: 'INVALID_ENCODING', offset: 14 }]);
  });

  test.each([
    ['a missing file', join(folder, 'missing.txt'), 'INPUT_MISSING'],
    ['a folder', folder, 'INPUT_MISSING'],
    ['an image', fileOf('image.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), 'NOT_TEXT'],
    [
      'a file whose encoding cannot be told',
      fileOf('gbk.txt', Uint8Array.of(0xb9, 0xab)),
      'INVALID_ENCODING',
    ],
  ])('throws for %s', async (_, file, code) => {
    await expect(read(file)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('inputFormatOf', () => {
  test.each([
    ['a.txt', undefined, 'text'],
    ['a.JSONL', undefined, 'jsonl'],
    ['a.ndjson', undefined, 'jsonl'],
    ['a.htm', undefined, 'html'],
    ['a.Html', undefined, 'html'],
    ['a.html', 'text', 'text'],
    ['a.md', undefined, 'text'],
    ['-', undefined, 'text'],
    ['-', 'jsonl', 'jsonl'],
    ['a.jsonl', 'text', 'text'],
  ])('%s asked for as %s is %s', (file, wanted, expected) => {
    expect(inputFormatOf(file, wanted)).toBe(expected);
  });
});
