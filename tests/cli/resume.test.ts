import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bash, gongbao, mainFile, parseLines, recordLines } from './gongbao.js';

const inputs = mkdtempSync(join(tmpdir(), 'gongbao-resume-input-'));
afterAll(() => rmSync(inputs, { recursive: true }));

const lines = recordLines(700);
const first = join(inputs, 'first.jsonl');
const second = join(inputs, 'second.jsonl');
writeFileSync(first, lines.slice(0, 400).join(''));
writeFileSync(second, lines.slice(400).join(''));
const missing = join(inputs, 'missing.txt');
const files = [first, missing, second];

let folder: string;
let output: string;
let errors: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-resume-'));
  output = join(folder, 'claims.jsonl');
  errors = join(folder, 'errors.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const common = ['extract', '-q', '-f', 'rows', '-t', '@node-rs/jieba'];

const argsOf = (...more: readonly string[]): readonly string[] =>
  common.concat('--resume', '-o', output, '-e', errors, more);

/** What a run that nothing interrupts gives. */
const whole = { output: '', errors: '' };
beforeAll(() => {
  const wholeOutput = join(inputs, 'whole.jsonl');
  const wholeErrors = join(inputs, 'whole-errors.jsonl');
  gongbao([...common, '-o', wholeOutput, '-e', wholeErrors, ...files]);
  whole.output = readFileSync(wholeOutput, 'utf8');
  whole.errors = readFileSync(wholeErrors, 'utf8');
});

test('there is much to lose', () => {
  expect(parseLines(whole.output)).toHaveLength(600);
  expect(parseLines(whole.errors)).toHaveLength(100);
});

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Starts a run and waits until it has written a share of the output, or has ended. */
const startUntil = async (args: readonly string[], share: number): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [mainFile, ...args], { stdio: 'ignore' });
  const wanted = share * Buffer.byteLength(whole.output);
  while (sizeOf(`${output}.partial`) < wanted && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return child;
};

const expectWhole = (): void => {
  expect(readFileSync(output, 'utf8')).toBe(whole.output);
  expect(readFileSync(errors, 'utf8')).toBe(whole.errors);
  expect(readdirSync(folder).toSorted()).toEqual(['claims.jsonl', 'errors.jsonl']);
};

/** Ends a process, or one thread of it, which ends the process: threads cannot be killed apart. */
const killers: Readonly<Record<string, (child: ChildProcess) => void>> = {
  SIGKILL: (child) => child.kill('SIGKILL'),
  SIGINT: (child) => child.kill('SIGINT'),
  SIGTERM: (child) => child.kill('SIGTERM'),
  'SIGKILL of a worker thread': (child) => {
    const threads = readdirSync(`/proc/${child.pid}/task`);
    process.kill(Number(threads.at(-1)), 'SIGKILL');
  },
};

const cases: readonly (readonly [how: string, jobs: string, then: string])[] = [
  ['SIGKILL', '1', '2'],
  ['SIGINT', '2', '2'],
  ['SIGTERM', '1', '1'],
  ...(existsSync('/proc/self/task') ? ([['SIGKILL of a worker thread', '2', '2']] as const) : []),
];

describe.skipIf(process.platform === 'win32')('a run that is interrupted again and again', () => {
  test.each(cases)(
    'by %s, with --jobs %s and then %s, loses and repeats nothing',
    async (how, jobs, then) => {
      let interrupted = 0;
      for (const share of [0.15 + Math.random() / 5, 0.4 + Math.random() / 5, 0.7 + Math.random() / 5]) {
        const args = argsOf('-j', interrupted === 0 ? jobs : then, ...files);
        const child = await startUntil(args, share);
        const ended = once(child, 'exit');
        if (child.exitCode !== null) break;
        killers[how]?.(child);
        await ended;
        interrupted += 1;
        expect(existsSync(output)).toBe(false);
      }
      expect(interrupted).toBeGreaterThan(0);
      expect(gongbao(argsOf('-j', then, ...files)).code).toBe(66);
      expectWhole();
    },
  );
});

describe('what goes before', () => {
  test('a run that nothing interrupts leaves the output alone', () => {
    expect(gongbao(argsOf(...files)).code).toBe(66);
    expectWhole();
  });

  test('nothing is read but the rest: what is done is not done again', async () => {
    const child = await startUntil(argsOf(...files), 0.3);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const checkpoint = JSON.parse(readFileSync(`${output}.resume`, 'utf8'));
    const done = readFileSync(`${output}.partial`).subarray(0, checkpoint.output);
    expect(checkpoint.counts.claims).toBe(parseLines(done.toString()).length);
    // A mark on what was written shows that it is kept.
    const marked = Buffer.from(done.toString().replace('"doc":"r0"', '"doc":"R0"'));
    writeFileSync(`${output}.partial`, marked);
    expect(gongbao(argsOf(...files)).code).toBe(66);
    expect(readFileSync(output, 'utf8')).toBe(whole.output.replace('"doc":"r0"', '"doc":"R0"'));
  });

  test('the standard input is gone on with where the same is given again', async () => {
    const input = readFileSync(first);
    const args = argsOf('-i', 'jsonl');
    const child = spawn(process.execPath, [mainFile, ...args], { stdio: ['pipe', 'ignore', 'ignore'] });
    child.stdin.on('error', () => {});
    child.stdin.write(input.subarray(0, input.length / 2));
    while (!existsSync(`${output}.resume`)) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(gongbao(args, input).code).toBe(0);
    expect(parseLines(readFileSync(output, 'utf8'))).toHaveLength(
      lines.slice(0, 400).filter((line) => line.includes('"r')).length,
    );
  });

  test.skipIf(process.platform === 'win32')('a full disk: 74, the rest is done when there is room', () => {
    const args = argsOf(...files)
      .map((arg) => `'${arg}'`)
      .join(' ');
    // The limit of a file's size cuts a write short as a full disk does: in the middle of a record.
    const full = bash(`ulimit -f 60; '${process.execPath}' '${mainFile}' ${args}`);
    expect(full.code).toBe(74);
    expect(full.stderr).toContain('run the same command again');
    expect(existsSync(output)).toBe(false);
    expect(gongbao(argsOf(...files)).code).toBe(66);
    expectWhole();
  });
});

describe('what cannot be gone on with', () => {
  const interrupted = async (): Promise<void> => {
    const child = await startUntil(argsOf(...files), 0.2);
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  test('is refused with the reason, and left as it is', async () => {
    await interrupted();
    const kept = readFileSync(`${output}.partial`);
    const refuse = (args: readonly string[], code: number, reason: RegExp): void => {
      const result = gongbao(args);
      expect(result.stderr).toMatch(reason);
      expect(result.code).toBe(code);
      expect(existsSync(output)).toBe(false);
    };
    const [file = ''] = files;
    refuse(argsOf('-p', '2024-01-01', ...files), 64, /--published was not given/);
    refuse(argsOf(...files, first), 64, /files was /);
    refuse(
      argsOf(...files).map((arg) => (arg === 'rows' ? 'ndjson' : arg)),
      64,
      /--format was rows/,
    );
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('r0', 'x0'));
    refuse(argsOf(...files), 65, /the input is not the one that was begun with/);
    writeFileSync(file, '');
    refuse(argsOf(...files), 65, /the input is not the one that was begun with/);
    writeFileSync(file, before);
    expect(readFileSync(`${output}.partial`).subarray(0, 1000)).toEqual(kept.subarray(0, 1000));
    const checkpoint = readFileSync(`${output}.resume`, 'utf8');
    writeFileSync(`${output}.resume`, checkpoint.replace(/"process": \d+/, `"process": ${process.pid}`));
    refuse(argsOf(...files), 64, new RegExp(`process ${process.pid} is still writing`));
    writeFileSync(`${output}.resume`, checkpoint.slice(0, 100));
    refuse(argsOf(...files), 64, /is not what --resume writes: remove it to start again/);
    writeFileSync(`${output}.resume`, checkpoint);
    writeFileSync(`${output}.partial`, '');
    refuse(argsOf(...files), 64, /is shorter than the run before left it/);
  });

  test.each<[readonly string[], RegExp]>([
    [['-f', 'rows'], /--resume needs a file to go on with/],
    [['-f', 'rows', '-o', '-'], /--resume needs a file to go on with/],
    [['-f', 'rows', '-o', '/dev/null'], /--resume writes to files, and \/dev\/null is none/],
    [['-f', 'rows', '-o', join(inputs, 'out'), '-e', '/dev/null'], /--resume writes to files/],
    [['-f', 'json', '-o', join(inputs, 'out')], /json has none: take --format ndjson or rows/],
  ])('%j: 64', (args, reason) => {
    const { code, stderr } = gongbao(['extract', '--resume', ...args, first]);
    expect(code).toBe(64);
    expect(stderr).toMatch(reason);
  });

  test('input that only grew is gone on with', async () => {
    const growing = join(folder, 'growing.jsonl');
    writeFileSync(growing, readFileSync(first));
    const child = await startUntil(argsOf(growing), 0.2);
    child.kill('SIGKILL');
    await once(child, 'exit');
    appendFileSync(growing, readFileSync(second));
    expect(gongbao(argsOf(growing)).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toBe(whole.output);
  });
});
