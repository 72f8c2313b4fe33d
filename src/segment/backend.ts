import type { Tokenizer } from './tokenizer.js';

/** Loads a module by name, as `createRequire` gives it; tests hand in one that fails. */
export type RequireModule = (id: string) => unknown;

/** A word cutter that may or may not be there on this machine. */
export interface Backend {
  /** How it is asked for and how results name it. */
  readonly name: string;
  /** The package it comes from, null where it is part of the runtime. */
  readonly package: string | null;
  /** Whether ending a worker thread in the middle of a call would abort the process. */
  readonly mainThreadOnly: boolean;
  /** What to do where it does not load, for people. */
  readonly repair: string;
  /** Loads its dictionary; throws whatever the package throws where it cannot. */
  readonly load: (require: RequireModule) => Tokenizer;
}

/** Whether a loaded module holds a function of this name: `hasFunction({ tag: () => [] }, 'tag') === true`. */
export const hasFunction = (module: unknown, name: string): boolean =>
  ((typeof module === 'object' && module !== null) || typeof module === 'function') &&
  typeof Reflect.get(module, name) === 'function';
