import type { WorkSettings } from './settings.js';
import { createWork } from './work.js';
import type { Workers } from './workers.js';

/** Does tasks one after another on this thread. */
export const inline = (settings: WorkSettings): Workers => {
  const work = createWork(settings);
  return { run: async (task) => work(task), capacity: 1, close: async () => {} };
};
