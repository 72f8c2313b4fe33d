import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDestination } from '../../src/cli/destination.js';
import { bash, gongbao, startGongbao } from './gongbao.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'gongbao-output-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('openDestination', () => {
  test('shows a file when it is whole', async () => {
    const file = join(folder, 'claims.jsonl');
    writeFileSync(file, 'before');
    const destination = await openDestination(file);
    await destination.write('一');
    expect(readFileSync(file, 'utf8')).toBe('before');
    await destination.write('二');
    await destination.commit();
    expect(readFileSync(file, 'utf8')).toBe('一二');
    expect(readdirSync(folder)).toEqual(['claims.jsonl']);
  });

  test('leaves what was there where it is discarded', async () => {
    const file = join(folder, 'claims.jsonl');
    writeFileSync(file, 'before');
    const destination = await openDestination(file);
    await destination.write('一');
    await destination.discard();
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['claims.jsonl']);
  });

  test('keeps links and permissions', async () => {
    const file = join(folder, 'claims.jsonl');
    const link = join(folder, 'latest.jsonl');
    writeFileSync(file, 'before');
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    const destination = await openDestination(link);
    await destination.write('一');
    await destination.commit();
    expect(readFileSync(file, 'utf8')).toBe('一');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });
});

describe('binary output', () => {
  const { isTTY } = process.stdout;
  afterEach(() => void (process.stdout.isTTY = isTTY));

  test.each([undefined, '-'])('is kept from a terminal: %s', async (path) => {
    process.stdout.isTTY = true;
    await expect(openDestination(path, true)).rejects.toThrow(/--output/);
    await expect(openDestination(path, false)).resolves.toBeDefined();
    process.stdout.isTTY = false;
    await expect(openDestination(path, true)).resolves.toBeDefined();
  });

  test('is written as it is', async () => {
    const destination = await openDestination(join(folder, 'bytes'), true);
    await destination.write(Uint8Array.of(0xff, 0x00));
    await destination.write(Uint8Array.of(0xfe));
    await destination.commit();
    expect([...readFileSync(join(folder, 'bytes'))]).toEqual([0xff, 0x00, 0xfe]);
  });
});

describe('gongbao extract --output', () => {
  test('writes the file and nothing else', () => {
    const file = join(folder, 'claims.jsonl');
    const { code, stdout } = gongbao(['extract', '-f', 'rows', '-o', file], '全市共接报警情15起。');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toContain('15起');
    expect(readdirSync(folder)).toEqual(['claims.jsonl']);
  });

  test('ends with 74 where there is no such folder', () => {
    const { code, stderr } = gongbao(['extract', '-o', join(folder, 'no', 'claims.jsonl')], '公报');
    expect(code).toBe(74);
    expect(stderr).toMatch(/cannot write: ENOENT/);
  });

  test.skipIf(!existsSync('/dev/full'))('writes a device in place: 74 where it is full', () => {
    expect(gongbao(['extract', '-o', '/dev/full'], '公报').code).toBe(74);
    expect(gongbao(['extract', '-i', 'jsonl', '-e', '/dev/full'], '{}').code).toBe(74);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('writes a pipe in place', () => {
    const { code, stdout } = bash(`echo 全市共接报警情15起。 | gongbao extract -f rows -o >(cat) && sleep 1`);
    expect(code).toBe(0);
    expect(stdout).toContain('15起');
  });

  test.skipIf(process.platform === 'win32')('leaves nothing behind where it is told to stop', async () => {
    const file = join(folder, 'claims.jsonl');
    writeFileSync(file, 'before');
    const child = startGongbao(['extract', '-i', 'jsonl', '-o', file]);
    const ended = once(child, 'exit');
    while (readdirSync(folder).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    expect(await ended).toEqual([null, 'SIGTERM']);
    expect(readdirSync(folder)).toEqual(['claims.jsonl']);
    expect(readFileSync(file, 'utf8')).toBe('before');
  });
});
