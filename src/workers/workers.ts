import { holdsSeveral, splitDocuments } from '../input/read-records.js';
import type { Problem } from './problem.js';
import { readOptionsOf, type WorkSettings } from './settings.js';
import { addCounts, failed, type Finished, noCounts, type Task } from './task.js';
import { openThreads, type Threads } from './threads.js';

/** Does tasks, on this thread or on others. */
export interface Workers {
  /** Rejects for nothing that is wrong with a task; see `Finished.problems`. */
  readonly run: (task: Task) => Promise<Finished>;
  /** How many tasks are worth having under way at once. */
  readonly capacity: number;
  /** Stops the threads, whatever they are at, but for loading their modules. */
  readonly close: () => Promise<void>;
}

/** The code of a problem with a record on which workers died. */
export const WORKER_DIED = 'WORKER_DIED';

const workerUrl = new URL('./worker.js', import.meta.url);

/** How many tasks a thread has at hand: the one it does and the next. */
const AHEAD = 2;

/**
 * Starts `jobs` threads that do tasks: `openPool({ format: 'rows', tokenizer: '@node-rs/jieba' }, 2)`. Where one dies, the
 * tasks it had are done once more on a thread apart, a document at a time, so that only the documents on which that
 * dies again are lost; those become problems with the code WORKER_DIED. `worker` is the module the threads run.
 */
export const openPool = (settings: WorkSettings, jobs: number, worker: URL = workerUrl): Workers => {
  const threads = openThreads(worker, settings, jobs, AHEAD);
  let apart: Threads | null = null;
  let isClosed = false;
  const runAlone = async (task: Task): Promise<Finished> => {
    apart ??= openThreads(worker, settings, 1, 1);
    try {
      return await apart.run(task);
    } catch (error) {
      return failed(deathOf(task, settings, error));
    }
  };
  const runAgain = async ({ file, batch }: Task): Promise<Finished> => {
    const results: Finished[] = [];
    for (const document of splitDocuments(batch, file, readOptionsOf(settings))) {
      if (isClosed) break;
      results.push(await runAlone({ file, batch: document }));
    }
    return joined(results);
  };
  return {
    run: (task) =>
      threads.run(task).catch((error: unknown) => {
        // Stopped with its thread, not dead of it: nobody waits for what it gives.
        if (isClosed) throw error;
        return runAgain(task);
      }),
    // What the threads have at hand, and as much again while a long task holds up the order.
    capacity: 2 * AHEAD * jobs,
    close: async () => {
      isClosed = true;
      await Promise.all([threads.close(), apart?.close()]);
    },
  };
};

const deathOf = ({ file, batch }: Task, settings: WorkSettings, error: unknown): Problem => ({
  file,
  line: holdsSeveral(file, readOptionsOf(settings)) ? batch.line : null,
  id: null,
  code: WORKER_DIED,
  message: `the thread that read it died, twice: ${error instanceof Error ? error.message : String(error)}`,
});

/** Results of the parts of a task as the result of the task. */
const joined = (results: readonly Finished[]): Finished => ({
  lines: Buffer.concat(results.map(({ lines }) => lines)),
  documents: results.flatMap(({ documents }) => documents),
  problems: results.flatMap(({ problems }) => problems),
  counts: results.map(({ counts }) => counts).reduce(addCounts, noCounts),
});
