import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Batch } from '../../src/input/batches.js';
import { inline } from '../../src/workers/inline.js';
import type { WorkSettings } from '../../src/workers/settings.js';
import type { Finished } from '../../src/workers/task.js';
import { openPool, type Workers } from '../../src/workers/workers.js';
import { parseLines } from '../cli/gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Threads run the built module; there is none among the sources.
const built = new URL('../../dist/workers/worker.js', import.meta.url);
const dying = new URL('./dying-worker.mjs', import.meta.url);
const slow = new URL('./slow-worker.mjs', import.meta.url);

const rows: WorkSettings = { format: 'rows', tokenizer: '@node-rs/jieba' };

const batchOf = (ids: readonly string[], line = 1): Batch => {
  const lines = ids.map((id) => `${JSON.stringify({ id, text: `云泽市接警${id.length}起。` })}\n`);
  const bytes = Buffer.from(lines.join(''));
  return { bytes, offset: 0, length: bytes.length, line, lines: ids.length };
};

const docs = ({ lines }: Finished): readonly unknown[] =>
  parseLines(Buffer.from(lines).toString()).map((row) =>
    typeof row === 'object' && row !== null && 'doc' in row ? row.doc : null,
  );

const withWorkers = async <Result>(
  workers: Workers,
  use: (workers: Workers) => Promise<Result>,
): Promise<Result> => {
  try {
    return await use(workers);
  } finally {
    await workers.close();
  }
};

describe('openPool', () => {
  const names = ['a.jsonl', 'a.txt', 'a.html'];
  test.each(names.flatMap((file) => ['rows', 'ndjson', 'json'].map((format) => [file, format] as const)))(
    'does of %s to %s what is done on the main thread',
    async (file, format) => {
      const text = Buffer.from('云泽市接警3起。');
      const whole = { bytes: text, offset: 0, length: text.length, line: 1, lines: 1 };
      const task = { file, batch: file === 'a.jsonl' ? batchOf(['a', 'bb', 'ccc']) : whole };
      const settings = { ...rows, format };
      const here = await inline(settings).run(task);
      const there = await withWorkers(openPool(settings, 2, built), ({ run }) => run(task));
      expect({ ...there, lines: Buffer.from(there.lines).toString() }).toEqual({
        ...here,
        lines: Buffer.from(here.lines).toString(),
      });
      expect(here.counts.documents).toBeGreaterThan(0);
    },
  );

  test('no thread is stopped while it loads', async () => {
    const settings = { ...rows, loaded: join(folder, 'loaded') };
    await openPool(settings, 2, slow).close();
    expect(readdirSync(folder).filter((name) => name.startsWith('loaded-'))).toHaveLength(2);
  });

  test('what it is closed on is not done again', async () => {
    const settings = { ...rows, loaded: join(folder, 'closed') };
    const workers = openPool(settings, 1, slow);
    const task = workers.run({ file: 'a.jsonl', batch: batchOf(['a']) });
    const [ended] = await Promise.allSettled([task, workers.close()]);
    expect(ended.status).toBe('rejected');
    expect(readdirSync(folder).filter((name) => name.startsWith('closed-'))).toHaveLength(1);
  });

  test('a thread that dies once is replaced, and its batch is done whole', async () => {
    const batch = batchOf(['a', `once:${join(folder, 'died')}`, 'b']);
    const finished = await withWorkers(openPool(rows, 1, dying), ({ run }) =>
      run({ file: 'a.jsonl', batch }),
    );
    expect(finished.problems).toEqual([]);
    expect(docs(finished)).toHaveLength(3);
    expect(finished.counts).toEqual({ documents: 3, claims: 3, errors: 0 });
  });

  test('of a batch on which it dies again only the one record is lost, and told', async () => {
    const batch = batchOf(['a', 'always', 'b'], 41);
    const [finished, next] = await withWorkers(openPool(rows, 2, dying), ({ run }) =>
      Promise.all([
        run({ file: 'a.jsonl', batch }),
        run({ file: 'a.jsonl', batch: batchOf(['c', 'd'], 44) }),
      ]),
    );
    expect(docs(finished)).toEqual(['a', 'b']);
    expect(finished.problems).toMatchObject([{ file: 'a.jsonl', line: 42, code: 'WORKER_DIED' }]);
    expect(finished.counts).toEqual({ documents: 2, claims: 2, errors: 1 });
    expect(docs(next)).toEqual(['c', 'd']);
  });

  test('what a thread that dies had still to do is done, and told of nothing', async () => {
    const batches = ['always', 'c', 'd'].map((id, at) => batchOf([id], at + 1));
    const finished = await withWorkers(openPool(rows, 1, dying), ({ run }) =>
      Promise.all(batches.map((batch) => run({ file: 'a.jsonl', batch }))),
    );
    expect(finished.map(docs)).toEqual([[], ['c'], ['d']]);
    expect(finished.flatMap(({ problems }) => problems.map(({ line }) => line))).toEqual([1]);
  });

  test('a file on which it dies is told as a file', async () => {
    const task = { file: 'a.txt', batch: batchOf(['always']) };
    const finished = await withWorkers(openPool(rows, 1, dying), ({ run }) => run(task));
    expect(finished.problems).toMatchObject([{ file: 'a.txt', line: null, code: 'WORKER_DIED' }]);
  });
});
