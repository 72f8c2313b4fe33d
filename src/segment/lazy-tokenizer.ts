import { loadTokenizer, type TokenizerName } from './load-tokenizer.js';
import type { Tokenizer, Word } from './tokenizer.js';

/** A tokeniser that is loaded when the first word is wanted, which a text without claims never does. */
export interface LazyTokenizer extends Tokenizer {
  /** The name of the backend that served, or null where none was needed. */
  readonly used: () => string | null;
}

/** How many runs are remembered: several rules ask for the same words, of one clause after the other. */
const REMEMBERED = 256;

/** Wraps a tokeniser or the name of one; loading may throw a TokenizerUnavailableError at first use. */
export const lazyTokenizer = (wanted: TokenizerName | Tokenizer): LazyTokenizer => {
  let tokenizer: Tokenizer | null = null;
  const remembered = new Map<string, readonly Word[]>();
  const cut = (run: string): readonly Word[] => {
    tokenizer ??= typeof wanted === 'string' ? loadTokenizer(wanted) : wanted;
    const words = tokenizer.tag(run);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(run, words);
    return words;
  };
  return {
    name: typeof wanted === 'string' ? wanted : wanted.name,
    used: () => tokenizer?.name ?? null,
    tag: (run) => remembered.get(run) ?? cut(run),
  };
};
