import { loadTokenizer, type TokenizerName } from './load-tokenizer.js';
import type { Tokenizer } from './tokenizer.js';

/** A tokeniser that is loaded when the first word is wanted, which a text without claims never does. */
export interface LazyTokenizer extends Tokenizer {
  /** The name of the backend that served, or null where none was needed. */
  readonly used: () => string | null;
}

/** Wraps a tokeniser or the name of one; loading may throw a TokenizerUnavailableError at first use. */
export const lazyTokenizer = (wanted: TokenizerName | Tokenizer): LazyTokenizer => {
  let tokenizer: Tokenizer | null = null;
  const load = (): Tokenizer => (tokenizer ??= typeof wanted === 'string' ? loadTokenizer(wanted) : wanted);
  return {
    name: typeof wanted === 'string' ? wanted : wanted.name,
    used: () => tokenizer?.name ?? null,
    tag: (run) => load().tag(run),
  };
};
