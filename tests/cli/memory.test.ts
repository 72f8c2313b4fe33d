import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { mainFile } from './gongbao.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MB = 2 ** 20;
const usage = new URL('../../scripts/report-usage.mjs', import.meta.url).href;

/** Records with a short text and much that is not read, as crawls have them, up to a size. */
function* records(megabytes: number): Generator<string> {
  const page = '<p>云泽市各级各部门扎实推进工作。</p>'.repeat(200);
  for (let size = 0, count = 0; size < megabytes * MB; count += 1) {
    const line = `${JSON.stringify({ id: `r${count}`, text: '云泽市接报警情15起。', page })}\n`;
    size += Buffer.byteLength(line);
    yield line;
  }
}

/** The most memory a run held, in MB. */
const mostMemory = async (jobs: number, megabytes: number): Promise<number> => {
  const report = join(folder, `${jobs}-${megabytes}.json`);
  const args = ['extract', '-q', '-f', 'rows', '-i', 'jsonl', '-t', '@node-rs/jieba', '-j', String(jobs)];
  const child = spawn(process.execPath, ['--import', usage, mainFile, ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, GONGBAO_USAGE: report },
  });
  const ended = once(child, 'exit');
  await pipeline(Readable.from(records(megabytes)), child.stdin);
  expect(await ended).toEqual([0, null]);
  return JSON.parse(readFileSync(report, 'utf8')).maxRSS / 1024;
};

describe('memory', () => {
  // The short run is long enough for the heap to have found its size, and the long one longer by twice the limit.
  test.each([1, 2])('does not grow with the input, --jobs %i', async (jobs) => {
    const [short, long] = [await mostMemory(jobs, 30), await mostMemory(jobs, 130)];
    expect(long - short).toBeLessThan(50);
  });
});
