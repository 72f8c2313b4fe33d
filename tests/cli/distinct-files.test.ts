import { linkSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseSameFile } from '../../src/cli/distinct-files.js';
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
