// A worker that dies on records whose id says so: always, or the first time (which a file remembers).
import { existsSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { createWork } from '../../dist/workers/work.js';

const work = createWork(workerData);

export default (task) => {
  const text = Buffer.from(task.batch.bytes ?? []).toString();
  const once = /"id":"once:([^"]+)"/.exec(text)?.[1];
  if (text.includes('"id":"always"') || (once !== undefined && !existsSync(once))) {
    if (once !== undefined) writeFileSync(once, '');
    process.exit(9);
  }
  return work(task);
};
