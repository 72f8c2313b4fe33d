import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { TokenizerUnavailableError } from '../errors.js';
import type { Backend, RequireModule } from './backend.js';
import { intl } from './intl.js';
import { nodeRsJieba } from './node-rs-jieba.js';
import { nodejieba } from './nodejieba.js';
import { none } from './none.js';
import type { Tokenizer } from './tokenizer.js';

/** The backends in the order `auto` prefers them; `none` is only taken when asked for. */
const automatic: readonly Backend[] = [nodejieba, nodeRsJieba, intl];
const backends: readonly Backend[] = [...automatic, none];

/** The names a tokeniser can be asked for by. */
export const tokenizerNames = ['auto', 'nodejieba', '@node-rs/jieba', 'intl', 'none'] as const;
export type TokenizerName = (typeof tokenizerNames)[number];

/** What one backend says of itself on this machine; `problem` is null where it loads. */
export interface TokenizerReport {
  readonly name: string;
  /** Version of its package, or of ICU for `intl`; null where there is none. */
  readonly version: string | null;
  readonly problem: string | null;
  readonly repair: string;
}

const nodeRequire: RequireModule = createRequire(import.meta.url);

/** What is loaded stays loaded: a dictionary takes up to a second and 250 MB. */
const loaded = new WeakMap<RequireModule, Map<string, Tokenizer>>();

/**
 * Loads a tokeniser, once for each name: `loadTokenizer('auto').name === 'nodejieba'`. `auto` takes the first
 * of nodejieba, @node-rs/jieba and Intl.Segmenter that loads. Slow (up to a second), so call it only when
 * there is something to cut. Throws `TokenizerUnavailableError`, saying how to repair it, where the named one
 * does not load. `require` is how packages are found; tests hand in their own.
 */
export const loadTokenizer = (
  name: TokenizerName = 'auto',
  require: RequireModule = nodeRequire,
): Tokenizer => {
  const problems: string[] = [];
  for (const backend of candidatesFor(name)) {
    try {
      return loadBackend(backend, require);
    } catch (error) {
      problems.push(`${backend.name}: ${messageOf(error)}; ${backend.repair}`);
    }
  }
  throw new TokenizerUnavailableError(`the tokenizer ${name} cannot be loaded: ${problems.join(' | ')}`);
};

/** Tries every backend that takes something to load, for `gongbao doctor`. */
export const describeTokenizers = (require: RequireModule = nodeRequire): readonly TokenizerReport[] =>
  automatic.map((backend) => ({
    name: backend.name,
    version: versionOf(backend, require),
    problem: problemOf(backend, require),
    repair: backend.repair,
  }));

const candidatesFor = (name: TokenizerName): readonly Backend[] =>
  name === 'auto' ? automatic : backends.filter((backend) => backend.name === name);

const loadBackend = (backend: Backend, require: RequireModule): Tokenizer => {
  const known = loaded.get(require) ?? new Map<string, Tokenizer>();
  loaded.set(require, known);
  const found = known.get(backend.name);
  if (found !== undefined) return found;
  if (backend.mainThreadOnly && !isMainThread) throw new Error('it is not safe in worker threads');
  const tokenizer = backend.load(require);
  known.set(backend.name, tokenizer);
  return tokenizer;
};

const problemOf = (backend: Backend, require: RequireModule): string | null => {
  try {
    loadBackend(backend, require);
    return null;
  } catch (error) {
    return messageOf(error);
  }
};

const versionOf = (backend: Backend, require: RequireModule): string | null => {
  if (backend.package === null) return process.versions.icu ?? null;
  try {
    const manifest = require(`${backend.package}/package.json`);
    const version: unknown =
      typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'version') : null;
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

/** The first line: Node appends the stack of requires to the message of a missing module. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
