import { PassThrough } from 'node:stream';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { durationText } from '../../src/cli/duration.js';
import { openProgress, type ProgressOptions } from '../../src/cli/progress.js';
import { gongbao } from './gongbao.js';

/** A progress whose clock is set by hand, and what it printed. */
const watched = (options: Partial<ProgressOptions>) => {
  const printed: string[] = [];
  const clock = { seconds: 0 };
  const progress = openProgress({
    mode: 'auto',
    total: 1000,
    terminal: null,
    print: (text) => printed.push(text),
    now: () => clock.seconds * 1000,
    ...options,
  });
  const at = (seconds: number, bytes: number, documents: number): void => {
    clock.seconds = seconds;
    progress.update(bytes, { documents, claims: 2 * documents, errors: 1 });
  };
  return { progress, printed, at };
};

describe('without a terminal', () => {
  test('says nothing of what is done within ten seconds', () => {
    const { progress, printed, at } = watched({});
    at(5, 500, 5);
    at(9.9, 1000, 10);
    progress.sumUp();
    expect(printed).toEqual([]);
  });

  test('says how far it is every ten seconds, and sums up', () => {
    const { progress, printed, at } = watched({});
    for (let second = 1; second <= 24; second += 1) at(second, 40 * second, 200 * second);
    progress.sumUp();
    expect(printed).toEqual([
      'gongbao: 2,000 documents, 4,000 claims, 1 error; 200 documents a second; 40 %; 0:15 left\n',
      'gongbao: 4,000 documents, 8,000 claims, 1 error; 200 documents a second; 80 %; 0:05 left\n',
      'gongbao: 4,800 documents, 9,600 claims, 1 error in 0:24, 200 documents a second\n',
    ]);
  });

  test('says no share where the size is not known', () => {
    const { printed, at } = watched({ total: null });
    at(20, 100, 30);
    expect(printed).toEqual(['gongbao: 30 documents, 60 claims, 1 error; 1.5 documents a second\n']);
  });

  test('counts what an earlier run did, but not into the pace', () => {
    const before = { bytes: 500, counts: { documents: 100, claims: 200, errors: 0 } };
    const { printed, at } = watched({ before });
    at(10, 750, 120);
    expect(printed).toEqual([
      'gongbao: 120 documents, 240 claims, 1 error; 2 documents a second; 75 %; 0:10 left\n',
    ]);
  });

  test.each([
    ['always', 1],
    ['never', 0],
  ] as const)('%s sums up %i times, however short it was', (mode, times) => {
    const { progress, printed, at } = watched({ mode });
    at(1, 1000, 10);
    progress.sumUp();
    expect(printed).toHaveLength(times);
  });

  test('never says nothing, however long it is', () => {
    const { progress, printed, at } = watched({ mode: 'never' });
    at(100, 500, 10);
    progress.sumUp();
    expect(printed).toEqual([]);
  });
});

describe('on a terminal', () => {
  const terminal = (): { readonly stream: PassThrough; readonly text: () => string } => {
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
    return { stream, text: () => String(stream.read() ?? '') };
  };

  test('shows a bar after two seconds, with pace and rest, and takes it away', () => {
    const { stream, text } = terminal();
    const { progress, printed, at } = watched({ terminal: stream });
    at(1, 100, 1);
    expect(text()).toBe('');
    at(4, 400, 40);
    expect(text()).toMatch(/█+░+ 40 %, 10 documents a second, 0:06 left/);
    progress.print('a message\n');
    expect(printed).toEqual(['\r\u001b[Ka message\n']);
    progress.sumUp();
    expect(printed[1]).toBe('gongbao: 40 documents, 80 claims, 1 error in 0:04, 10 documents a second\n');
  });

  test('shows no bar of what is soon done, and no sum', () => {
    const { stream, text } = terminal();
    const { progress, printed, at } = watched({ terminal: stream });
    at(1.9, 1000, 10);
    progress.sumUp();
    expect([text(), printed]).toEqual(['', []]);
  });
});

test.each([
  [0, '0:00'],
  [9.4, '0:09'],
  [59.6, '1:00'],
  [3599.7, '1:00:00'],
  [3725, '1:02:05'],
])('%d seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});

describe('gongbao extract', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-progress-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.jsonl');
  writeFileSync(file, '{"id":"a","text":"接警3起。"}\n{"id":"b","text":"接警4起。"}\n');

  test('--progress sums up on the standard error', () => {
    const { stdout, stderr } = gongbao(['extract', '-f', 'rows', '--progress', '-t', 'none', file]);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toMatch(
      /^gongbao: 2 documents, 2 claims, 0 errors in 0:\d\d, [\d.]+ documents a second\n$/,
    );
  });

  test('--quiet and --progress do not go together: 64', () => {
    expect(gongbao(['extract', '-q', '--progress', file]).code).toBe(64);
  });
});
