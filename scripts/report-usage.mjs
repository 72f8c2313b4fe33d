// Loaded before the program that is measured: writes what it used to the file GONGBAO_USAGE names, when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.GONGBAO_USAGE, JSON.stringify(process.resourceUsage())));
}
