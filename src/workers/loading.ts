import type { Worker } from 'node:worker_threads';
import type { Piscina } from 'piscina';

/**
 * Watches the threads of a pool that has just been made, and gives a function that waits until none of them is still
 * loading its modules: Node.js aborts the whole process where a thread is stopped at that.
 */
export const watchLoading = (pool: Piscina): (() => Promise<void>) => {
  const loading = new WeakMap<Worker, Promise<void>>();
  const watch = (): void => {
    for (const thread of pool.threads) {
      if (!loading.has(thread)) loading.set(thread, loadingOf(thread));
    }
  };
  watch();
  // Told before the thread is replaced, and the replacement is there when that is done.
  pool.on('workerDestroy', () => queueMicrotask(watch));
  return async () => {
    // A thread with nothing to do does not keep the process alive.
    for (const thread of pool.threads) thread.ref();
    await Promise.all(pool.threads.map((thread) => loading.get(thread)));
  };
};

/** Ends with the first message of a thread, which it sends when it has loaded, or with the thread. */
const loadingOf = (thread: Worker): Promise<void> =>
  new Promise((resolve) => {
    thread.once('message', () => resolve());
    thread.once('exit', () => resolve());
  });
