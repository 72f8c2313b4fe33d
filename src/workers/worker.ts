import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import type { Task } from './task.js';
import { createWork } from './work.js';

const work = createWork(workerData);

/** What threads run: the settings come with the thread, then tasks, one at a time; lines are handed over, not copied. */
export default (task: Task): unknown => {
  const finished = work(task);
  return move({ [transferableSymbol]: finished.lines.buffer, [valueSymbol]: finished });
};
