import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { gongbao } from './gongbao.js';

/** The tokeniser that loads fastest. */
const snapshot = (args: readonly string[], input = '') =>
  gongbao(['snapshot', '--tokenizer', '@node-rs/jieba', ...args], input);

const folder = mkdtempSync(join(tmpdir(), 'gongbao-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bulletin = join(folder, '公报.txt');
const expected = join(folder, '公报.expected.txt');
const sentence = '全市43个派出所完成改革。\n';

beforeEach(() => {
  rmSync(expected, { force: true });
  writeFileSync(bulletin, sentence);
});

test('prints where no file is named, and reads standard input', () => {
  const { code, stdout, stderr } = snapshot([bulletin]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^43个\n {2}sentence {4}全市«43个»派出所完成改革。$/m);
  expect(snapshot(['-'], sentence).stdout).toBe(stdout);
});

describe('an expected file', () => {
  test('appears whole, and is written again where it says the same', () => {
    expect(snapshot([bulletin, '-o', expected])).toEqual({ code: 0, stdout: '', stderr: '' });
    const written = readFileSync(expected, 'utf8');
    expect(written).toBe(snapshot([bulletin]).stdout);
    expect(snapshot([bulletin, '-o', expected]).code).toBe(0);
    expect(readFileSync(expected, 'utf8')).toBe(written);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('that says otherwise is left as it is, unless it is to be updated', () => {
    writeFileSync(expected, 'checked by hand\n');
    const { code, stderr } = snapshot([bulletin, '-o', expected]);
    expect(code).toBe(74);
    expect(stderr).toBe(
      `gongbao: ${expected} says otherwise and was left as it is: --update writes over it\n`,
    );
    expect(readFileSync(expected, 'utf8')).toBe('checked by hand\n');
    expect(snapshot([bulletin, '-o', expected, '--update']).code).toBe(0);
    expect(readFileSync(expected, 'utf8')).toContain('43个');
  });

  test('is not made where the bulletin cannot be read', () => {
    const missing = join(folder, 'missing.txt');
    expect(snapshot([missing, '-o', expected]).code).toBe(66);
    writeFileSync(bulletin, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0));
    expect(snapshot([bulletin, '-o', expected]).code).toBe(65);
    expect(existsSync(expected)).toBe(false);
  });

  test('that cannot be written ends with 74', () => {
    expect(snapshot([bulletin, '-o', join(folder, 'no', 'folder.txt')]).code).toBe(74);
    expect(snapshot([bulletin, '-o', folder]).code).toBe(74);
  });

  test.skipIf(!existsSync('/dev/full'))('a full device ends with 74 and stays', () => {
    expect(snapshot([bulletin, '-u', '-o', '/dev/full']).code).toBe(74);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('options', () => {
  test('publication date and input format', () => {
    writeFileSync(bulletin, '<p>今年建成3个站。</p>');
    const { code, stdout } = snapshot([bulletin, '-p', '2023-05-04', '-i', 'html']);
    expect(code).toBe(0);
    expect(stdout).toContain('sentence    今年建成«3个»站。');
    expect(stdout).toContain('period      2023');
  });

  test.each([
    [[]],
    [['a.txt', 'b.txt']],
    [['a.jsonl']],
    [['a.txt', '--input-format', 'jsonl']],
    [['a.txt', '--published', 'today']],
  ])('%o is a usage error', (args) => {
    const { code, stdout, stderr } = snapshot(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).not.toBe('');
  });
});
