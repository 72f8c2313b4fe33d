import { workerData } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';
import { createWork, type Finished, type Task } from './work.js';

const work = createWork(workerData);

/** What was done, with its lines handed over instead of copied. */
const handOver = (finished: Finished) =>
  move({
    get [transferableSymbol]() {
      return finished.lines.buffer;
    },
    get [valueSymbol]() {
      return finished;
    },
  });

/** What the threads of a pool run: the settings come with the thread, the tasks one at a time. */
export default (task: Task) => handOver(work(task));
