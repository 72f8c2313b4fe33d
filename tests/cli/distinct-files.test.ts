import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOfOneId, refuseSameFile } from '../../src/cli/distinct-files.js';
import { gongbao } from './gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-distinct-'));
const input = join(folder, 'in.jsonl');
const records = '{"id":"a","text":"接警3起。"}\n{"id":"bad"}\n';
writeFileSync(input, records);
const linked = join(folder, 'linked.jsonl');
symlinkSync(input, linked);
const hard = join(folder, 'hard.jsonl');
linkSync(input, hard);

const check =
  (inputs: readonly string[], output: string | undefined, errors: string | undefined) => (): void =>
    refuseSameFile(inputs, [
      { use: '--output', path: output },
      { use: '--errors', path: errors },
    ]);

describe('refuseSameFile', () => {
  it.each([
    ['the output over the input', [input], input, undefined, /--output and an input are both/],
    ['through a link', [input], linked, undefined, /--output and an input/],
    ['through another name', [input], hard, undefined, /--output and an input/],
    ['the errors over the input', [input], undefined, input, /--errors and an input/],
    [
      'both outputs, not there yet',
      [input],
      join(folder, 'new'),
      join(folder, 'new'),
      /--errors and --output/,
    ],
  ])('%s', (_name, inputs, output, errors, message) => {
    expect(check(inputs, output, errors)).toThrow(message);
  });

  it.each([
    ['different files', [input], join(folder, 'out'), join(folder, 'err')],
    ['standard streams', ['-'], '-', undefined],
    ['a device twice', [input], '/dev/null', '/dev/null'],
    ['the same input twice', [input, input], undefined, undefined],
  ])('lets %s be', (_name, inputs, output, errors) => {
    expect(check(inputs, output, errors)).not.toThrow();
  });
});

describe('gongbao extract', () => {
  it.each(['--errors', '--output'])('%s never empties its own input', (option) => {
    const { code, stderr } = gongbao(['extract', '-f', 'rows', option, input, input]);
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining(`${option} and an input`) });
    expect(readFileSync(input, 'utf8')).toBe(records);
  });
});

describe('filesOfOneId', () => {
  it.each([
    [['2023/公报.txt', '2024/公报.txt', '快讯.txt'], [['公报', ['2023/公报.txt', '2024/公报.txt']]]],
    [['公报.txt', '公报.html'], [['公报', ['公报.txt', '公报.html']]]],
    [['公报.txt', '公报.txt'], []],
    [['2023/公报.jsonl', '2024/公报.jsonl'], []],
    [['-', 'stdin.txt'], [['stdin', ['-', 'stdin.txt']]]],
  ])('of %j: %j', (files, expected) => {
    expect([...filesOfOneId(files)]).toEqual(expected);
  });

  it('reads every file as it was asked for', () => {
    expect(filesOfOneId(['2023/a.txt', '2024/a.txt'], { format: 'jsonl' }).size).toBe(0);
  });
});

it('tells of documents with the same id, and reads them', () => {
  const [first, second] = ['2023', '2024'].map((year) => {
    const inner = mkdtempSync(join(folder, year));
    const file = join(inner, '公报.txt');
    writeFileSync(file, '接警3起。');
    return file;
  });
  const { code, stdout, stderr } = gongbao(['extract', '-f', 'rows', `${first}`, `${second}`]);
  expect(stderr).toBe(`gongbao: the id 公报 is that of several documents: ${first}, ${second}\n`);
  expect([code, stdout.trim().split('\n')]).toMatchObject([0, { length: 2 }]);
});
