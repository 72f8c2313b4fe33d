import { workerData } from 'node:worker_threads';
import { createWork } from './work.js';

/** What the threads of a pool run: the settings come with the thread, the tasks one at a time. */
export default createWork(workerData);
