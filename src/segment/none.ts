import type { Backend } from './backend.js';

/** Cuts nothing: every run is one unknown word. What the closed lexicons alone can do. */
export const none: Backend = {
  name: 'none',
  package: null,
  mainThreadOnly: false,
  repair: 'nothing to repair',
  load: () => ({
    name: 'none',
    tag: (run) => (run === '' ? [] : [{ text: run, tag: 'x', start: 0, end: run.length }]),
  }),
};
