import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const usage = new URL('./report-usage.mjs', import.meta.url).href;

/**
 * Runs the built command line in a process of its own: how long it took, what processor time it used (in seconds),
 * and the most memory it held (in bytes).
 */
export const measuredRun = async (args) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-run-'));
  const report = join(folder, 'usage.json');
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', usage, main, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, GONGBAO_USAGE: report },
  });
  const [code] = await once(child, 'exit');
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`gongbao ${args.join(' ')} ended with ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  return { seconds, processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 };
};
