// A worker that takes its time to load, leaves a file named in its settings when it has, and ends no task.
import { writeFileSync } from 'node:fs';
import { threadId, workerData } from 'node:worker_threads';

Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
writeFileSync(`${workerData.loaded}-${threadId}`, '');

export default () => new Promise(() => {});
