import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { holdsSeveral, splitDocuments } from '../input/read-records.js';
import { watchLoading } from './loading.js';
import type { Problem } from './problem.js';
import {
  addCounts,
  createWork,
  failed,
  type Finished,
  noCounts,
  readOptionsOf,
  type Task,
  type WorkSettings,
} from './work.js';

/** Does tasks, on this thread or on others. */
export interface Workers {
  /** Rejects for nothing that is wrong with a task; see `Finished.problems`. */
  readonly run: (task: Task) => Promise<Finished>;
  /** How many tasks are worth having under way at once. */
  readonly capacity: number;
  /** Stops the threads, whatever they are at, but for loading their modules. */
  readonly close: () => Promise<void>;
}

/** Does tasks one after another on this thread. */
export const inline = (settings: WorkSettings): Workers => {
  const work = createWork(settings);
  return { run: async (task) => work(task), capacity: 1, close: async () => {} };
};

/** The code of a problem with a record on which workers died. */
export const WORKER_DIED = 'WORKER_DIED';

/**
 * What V8 does beside a thread takes time from the other threads once every core has one: it collects garbage on the
 * thread itself, and compiles functions later and smaller, a quarter less of it with no loss that could be measured.
 */
const ENGINE_FLAGS = [
  '--no-parallel-scavenge',
  '--interrupt-budget=132000',
  '--max-inlined-bytecode-size-cumulative=400',
];

const workerUrl = new URL('./worker.js', import.meta.url);

/**
 * Starts `jobs` threads that do tasks: `openPool({ format: 'rows', tokenizer: '@node-rs/jieba' }, 2)`. A thread that dies
 * is replaced and its task is run once more, a document at a time, so that only the documents on which a thread dies
 * again are lost; those become problems with the code WORKER_DIED. `worker` is the module the threads run.
 */
export const openPool = (settings: WorkSettings, jobs: number, worker: URL = workerUrl): Workers => {
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
  const pool = new Piscina<Task, Finished>({
    filename: worker.href,
    workerData: settings,
    minThreads: jobs,
    maxThreads: jobs,
    recordTiming: false,
  });
  const loaded = watchLoading(pool);
  // A thread that dies while it has nothing to do is replaced, and nothing is lost.
  pool.on('error', () => {});
  const runAlone = async (task: Task): Promise<Finished> => {
    try {
      return await pool.run(task);
    } catch (error) {
      return failed(deathOf(task, settings, error));
    }
  };
  const runAgain = async ({ file, batch }: Task): Promise<Finished> => {
    const results: Finished[] = [];
    for (const document of splitDocuments(batch, file, readOptionsOf(settings))) {
      results.push(await runAlone({ file, batch: document }));
    }
    return joined(results);
  };
  return {
    run: (task) => pool.run(task).catch(() => runAgain(task)),
    // One at work for each thread, and some more while a long one holds up the order.
    capacity: 4 * jobs,
    close: async () => {
      await loaded();
      await pool.destroy();
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
