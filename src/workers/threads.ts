import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { watchLoading } from './loading.js';
import type { WorkSettings } from './settings.js';
import type { Finished, Task } from './task.js';

/** Threads that do tasks. */
export interface Threads {
  /** Rejects where the thread dies that has the task. */
  readonly run: (task: Task) => Promise<Finished>;
  /** Stops the threads, whatever they are at, but for loading their modules. */
  readonly close: () => Promise<void>;
}

/**
 * What V8 does beside a thread takes time from the other threads once every core has one: it collects garbage on the
 * thread itself, with more room for what is new and so more rarely, and compiles smaller functions, a quarter less of it
 * with no loss that could be measured.
 */
const ENGINE_FLAGS = [
  '--no-parallel-scavenge',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--max-inlined-bytecode-size-cumulative=200',
];

/** The versions of V8 the flags were tried on, of Node.js 20 to 24; it complains on the terminal of any it does not know. */
const TRIED_ON = [11, 12, 13];

const tuneEngine = (): void => {
  if (!TRIED_ON.includes(Number.parseInt(process.versions.v8, 10))) return;
  for (const flag of ENGINE_FLAGS) setFlagsFromString(flag);
};

/**
 * Starts `count` threads that run a module, each with the next tasks at hand up to `ahead`, so that none waits for the
 * main thread between two of them. A thread that dies is replaced.
 */
export const openThreads = (worker: URL, settings: WorkSettings, count: number, ahead: number): Threads => {
  tuneEngine();
  const pool = new Piscina<Task, Finished>({
    filename: worker.href,
    workerData: settings,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: ahead,
    // With them a thread would give back what it did only when it has done everything at hand.
    atomics: 'disabled',
    recordTiming: false,
  });
  const loaded = watchLoading(pool);
  // A thread that dies while it has nothing to do is replaced, and nothing is lost.
  pool.on('error', () => {});
  return {
    run: (task) => pool.run(task),
    close: async () => {
      await loaded();
      await pool.destroy();
    },
  };
};
