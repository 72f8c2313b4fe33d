import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bash, gongbao, mainFile, parseLines, recordLines } from './gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const lines = recordLines(200);
const records = fileOf('records.jsonl', lines.join(''));
const texts = [1, 2, 3].map((count) => fileOf(`${count}.txt`, `云泽市接报警情${count}起。`));

// Progress is told where a machine is slow, and is no concern of these tests.
const extract = ['extract', '-q', '-t', '@node-rs/jieba'];

describe('--jobs', () => {
  test.each(['ndjson', 'rows', 'json', 'table'])('2 gives the same %s as 1, and tells the same', (format) => {
    const args = [...extract, '-f', format, records, ...texts, join(folder, 'missing.txt')];
    const one = gongbao([...args, '-j', '1']);
    expect(one.code).toBe(66);
    expect(gongbao([...args, '-j', '2'])).toEqual(one);
  });

  test('loses and repeats no record, and keeps the order', () => {
    const { stdout, stderr } = gongbao([...extract, '-f', 'ndjson', '-j', '3', records]);
    const ids = parseLines(stdout).map((document) => String(Object(document).id));
    expect(ids).toEqual(lines.flatMap((_, index) => (index % 7 === 6 ? [] : [`r${index}`])));
    expect(parseLines(stderr)).toHaveLength(lines.length - ids.length);
  });

  test('reads the standard input too', () => {
    const { stdout } = gongbao([...extract, '-f', 'rows', '-i', 'jsonl', '-j', '2'], readFileSync(records));
    expect(stdout).toBe(gongbao([...extract, '-f', 'rows', records]).stdout);
  });

  test('passes a record on while the next is still to come', async () => {
    const child = spawn(process.execPath, [mainFile, ...extract, '-f', 'rows', '-i', 'jsonl', '-j', '2']);
    child.stdin.write(lines[0] ?? '');
    const [chunk] = await once(child.stdout, 'data');
    expect(String(chunk)).toContain('"doc":"r0"');
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('takes @node-rs/jieba where nothing else is asked for', () => {
    const { stdout } = gongbao(['extract', '-f', 'ndjson', '-j', '2', ...texts]);
    expect(parseLines(stdout)).toMatchObject(texts.map(() => ({ tokenizer: '@node-rs/jieba' })));
  });

  test.each([
    [
      ['-j', '2', '-t', 'nodejieba'],
      /nodejieba is not safe in threads: take --tokenizer @node-rs\/jieba, or --jobs 1/,
    ],
    [['-j', '0'], /--jobs.*from 1 to 256/],
    [['-j', '1.5'], /--jobs.*from 1 to 256/],
    [['-j', 'many'], /--jobs.*from 1 to 256/],
  ])('%j: 64 and why', (args, message) => {
    const { code, stdout, stderr } = gongbao(['extract', ...args, ...texts]);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('a thread that dies', () => {
  test('costs the one record it dies on, which is told: 70; the others are done', () => {
    const long = '云泽市接报警情15起，同比增长3.5%。'.repeat(80_000);
    const few = Array.from({ length: 20 }, (_, index) => ({ id: `r${index}`, text: '接报警情3起。' }));
    few.splice(9, 1, { id: 'long', text: long });
    const file = fileOf('long.jsonl', few.map((record) => `${JSON.stringify(record)}\n`).join(''));
    // The heap of a thread is no larger than that of the process; this one has no room for the long text.
    const args = [mainFile, ...extract, '-f', 'rows', '-j', '2', file].map((arg) => `'${arg}'`).join(' ');
    const { code, stdout, stderr } = bash(`'${process.execPath}' --max-old-space-size=80 ${args}`);
    expect(code).toBe(70);
    expect(parseLines(stdout)).toMatchObject(
      few.filter(({ id }) => id !== 'long').map(({ id }) => ({ doc: id })),
    );
    expect(parseLines(stderr)).toMatchObject([{ line: 10, error: { code: 'WORKER_DIED' }, file }]);
  });
});

describe.each(['1', '2'])('what ends --jobs %s early leaves whole records', (jobs) => {
  const args = [...extract, '-f', 'rows', '-j', jobs];

  test('a closed pipe: 0, and nothing is told', () => {
    const { code, stdout, stderr } = bash(`gongbao ${args.join(' ')} -e /dev/null '${records}' | head -3`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parseLines(stdout)).toHaveLength(3);
  });

  test('a closed pipe ends it, though its input goes on', async () => {
    const child = spawn(process.execPath, [mainFile, ...args, '-e', '/dev/null', '-i', 'jsonl']);
    child.stdin.on('error', () => {});
    const ended = once(child, 'exit');
    child.stdin.write(lines.join(''));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(lines.join(''));
    expect(await ended).toEqual([0, null]);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk: 74', () => {
    const { code, stderr } = bash(`gongbao ${args.join(' ')} '${records}' > /dev/full`);
    expect(code).toBe(74);
    expect(stderr).toMatch(/cannot write: ENOSPC/);
  });

  test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    '%s: what it wrote to a pipe ends with a line',
    async (signal) => {
      const child = spawn(process.execPath, [mainFile, ...args, '-e', '/dev/null', '-i', 'jsonl']);
      // Far more than it can do; it is stopped at work.
      child.stdin.on('error', () => {});
      for (let copy = 0; copy < 50; copy += 1) child.stdin.write(lines.join(''));
      const ended = once(child, 'exit');
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunks.length === 0) setTimeout(() => child.kill(signal), 150);
        chunks.push(chunk);
      });
      const closed = once(child.stdout, 'close');
      expect(await ended).toEqual([null, signal]);
      await closed;
      const text = Buffer.concat(chunks).toString();
      expect(text.endsWith('\n')).toBe(true);
      expect(parseLines(text).length).toBeGreaterThan(0);
    },
  );
});
