import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inputFormatOf, readRecords } from '../../src/input/read-records.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Documents as they are, bad lines as their number and code. */
const read = async (file: string, format?: string): Promise<unknown[]> => {
  const results: unknown[] = [];
  for await (const result of readRecords(file, format)) {
    results.push('error' in result ? [result.line, result.error.code] : result.record);
  }
  return results;
};

describe('readRecords', () => {
  test('reads a text file as one document named after it', async () => {
    const file = fileOf('云泽.公报.txt', '\ufeff接警3起\r\n');
    expect(await read(file)).toEqual([{ id: '云泽.公报', text: '接警3起\r\n', published: null }]);
  });

  test('reads an empty file as an empty document', async () => {
    expect(await read(fileOf('empty.txt', ''))).toEqual([{ id: 'empty', text: '', published: null }]);
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
      { id: 'a', text: '一', published: null },
      [3, 'INVALID_RECORD'],
      [4, 'INVALID_ENCODING'],
      { id: 'c', text: '三', published: null },
    ]);
  });

  test('counts the offset of a bad byte in the file, not in the line', async () => {
    const file = fileOf(
      'offset.jsonl',
      Buffer.concat([Buffer.from('{"id":"公"}\n'), Buffer.from([0x61, 0xff])]),
    );
    const errors: unknown[] = [];
    for await (const result of readRecords(file)) if ('error' in result) errors.push(result.error.offset);
    expect(errors).toEqual([null, 14]);
  });

  test.each([
    ['a missing file', join(folder, 'missing.txt'), 'INPUT_MISSING'],
    ['a folder', folder, 'INPUT_MISSING'],
    ['a file that is not UTF-8', fileOf('gbk.txt', Uint8Array.of(0xb9, 0xab)), 'INVALID_ENCODING'],
  ])('throws for %s', async (_, file, code) => {
    await expect(read(file)).rejects.toThrow(expect.objectContaining({ code }));
  });
});

describe('inputFormatOf', () => {
  test.each([
    ['a.txt', undefined, 'text'],
    ['a.JSONL', undefined, 'jsonl'],
    ['a.ndjson', undefined, 'jsonl'],
    ['a.md', undefined, 'text'],
    ['-', undefined, 'text'],
    ['-', 'jsonl', 'jsonl'],
    ['a.jsonl', 'text', 'text'],
  ])('%s asked for as %s is %s', (file, wanted, expected) => {
    expect(inputFormatOf(file, wanted)).toBe(expected);
  });
});
