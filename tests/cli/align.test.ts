import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { gongbao } from './gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-align-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const zh = fileOf('公报.txt', '云泽市出口增长8.4%，合格率99.2%，城镇化率61.8%。\n');
// Percent signs are read whatever the language around them, so that this tests the command and not the English rules.
const same = fileOf('same.txt', 'In Yunze exports grew 8.4%, 99.2% passed and urbanization reached 61.8%.\n');
const wrong = fileOf(
  'wrong.txt',
  'In Yunze exports grew 8.4%, 92.9% passed and urbanization reached 61.8%.\n',
);

test('the table says what agrees and what differs', () => {
  const { code, stdout, stderr } = gongbao(['align', zh, wrong]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^公报 and wrong: 2 numbers agree, 1 differs, 0 only in the Chinese, 0 only in the English$/m,
  );
  expect(stdout).toMatch(/^= +8\.4% +8\.4%/m);
  expect(stdout).toMatch(/^≠ +99\.2% +92\.9% .*value/m);
});

test('json has both names and the alignment', () => {
  const { code, stdout } = gongbao(['align', '--format', 'json', zh, wrong]);
  expect(code).toBe(0);
  const alignment: unknown = JSON.parse(stdout);
  expect(alignment).toMatchObject({
    zh: '公报',
    en: 'wrong',
    differing: [{ zh: { quote: '99.2%' }, en: { quote: '92.9%' } }],
    zhOnly: [],
    enOnly: [],
  });
});

test('the standard input is one of the two, and the output may be a file', () => {
  const output = join(folder, 'alignment.json');
  const input = readFileSync(same, 'utf8');
  const { code, stdout } = gongbao(['align', zh, '-', '-f', 'json', '-o', output], input);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ en: 'stdin', differing: [] });
});

describe('exit codes', () => {
  const two = fileOf('two.jsonl', '{"id":"a","text":"3%"}\n{"id":"b","text":"4%"}\n');
  const none = fileOf('none.jsonl', '\n');
  test.each<[string, readonly string[], number, RegExp]>([
    ['the other way round', [same, zh], 64, /same\.txt is English and .*公报\.txt Chinese: name the Chinese/],
    ['strict where all agrees', ['--strict', zh, same], 0, /^$/],
    ['strict where numbers differ', ['--strict', zh, wrong], 65, /^$/],
    ['a missing file', [zh, join(folder, 'absent.txt')], 66, /no such file/],
    ['several documents', [zh, two], 65, /holds several documents/],
    ['no document', [none, same], 65, /holds no document/],
    ['one file', [zh], 64, /missing required argument 'en'/],
    ['the standard input twice', ['-', '-'], 64, /only one of the two/],
    ['an unknown format', ['--format', 'csv', zh, same], 64, /Allowed choices are table, json/],
  ])('%s', (_, args, expected, message) => {
    const { code, stderr } = gongbao(['align', ...args]);
    expect(code).toBe(expected);
    expect(stderr).toMatch(message);
  });
});
