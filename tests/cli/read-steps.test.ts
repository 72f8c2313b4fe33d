import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Position, readSteps, type Step } from '../../src/cli/read-steps.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const collect = async (files: readonly string[], start?: Position): Promise<readonly Step[]> => {
  const steps: Step[] = [];
  for await (const step of readSteps(files, {}, start)) steps.push(step);
  return steps;
};

const textOf = ({ next }: Step): string =>
  'task' in next ? Buffer.from(next.task.batch.bytes ?? []).toString() : `(${next.problem.code})`;

// Lines enough for several reads of a file.
const long = fileOf(
  'long.jsonl',
  Array.from({ length: 3000 }, (_, line) => `{"line":${line}}${' '.repeat(40)}\n`).join(''),
);
const files = [
  fileOf('a.txt', '一'),
  long,
  join(folder, 'missing.txt'),
  fileOf('empty.txt', ''),
  fileOf('b.jsonl', '1\n2'),
];

describe('readSteps', () => {
  test('reads every file to its end, and goes on after one that cannot be read', async () => {
    const steps = await collect(files);
    expect(steps.length).toBeGreaterThan(6);
    expect(
      steps
        .filter(({ end }) => end.file === 1)
        .map(textOf)
        .join('')
        .split('\n'),
    ).toHaveLength(3001);
    expect(steps.filter(({ end }) => end.file !== 1).map(textOf)).toEqual([
      '一',
      '(INPUT_MISSING)',
      '',
      '1\n',
      '2',
    ]);
  });

  test('goes on after any step with those that are left', async () => {
    const steps = await collect(files);
    for (const [index, { end }] of steps.entries()) {
      expect(await collect(files, end)).toEqual(steps.slice(index + 1));
    }
  });

  test('goes on within what is now read at once', async () => {
    const text = 'a\nbb\n\nccc\nd\n';
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(2, 5, 6, 10, 12), async (size) => {
        const part = fileOf('part.jsonl', text.slice(0, size));
        const end = (await collect([part])).at(-1)?.end;
        writeFileSync(part, text);
        expect((await collect([part], end)).map(textOf).join('')).toBe(text.slice(size));
      }),
      { numRuns: 10 },
    );
  });

  test.each<[string, string]>([
    ['was changed', '{"id":2}\n{"id":3}\n'],
    ['is shorter', '{"id":1}\n'],
    ['is gone', ''],
    ['has other line ends', '{"id":1}\r\n{"id":3}\n'],
  ])('refuses an input that %s', async (_, content) => {
    const file = fileOf('changing.jsonl', '{"id":1}\n{"id":3}\n');
    const end = (await collect([file])).at(-1)?.end;
    expect(await collect([file], end)).toEqual([]);
    writeFileSync(file, content);
    await expect(collect([file], end)).rejects.toMatchObject({ code: 'INPUT_CHANGED' });
  });
});
