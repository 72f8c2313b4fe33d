import type { Tokenizer, Word } from './tokenizer.js';

/** A word as the backends return it, without offsets. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/**
 * Longest stretch handed to a backend, in code units. No phrase is that long; it keeps a run of any length
 * linear (Intl.Segmenter is quadratic) and its memory bounded (jieba keeps a lattice of the whole run).
 */
const PIECE = 512;

/**
 * Makes a tokeniser of a function that returns words only. Offsets are the running sum of the words' lengths
 * and the words are sliced from the run itself, for a backend returns a lone surrogate as U+FFFD:
 * `createTokenizer('mine', (run) => [{ word: run, tag: 'n' }]).tag('警情')` is one word from 0 to 2.
 */
export const createTokenizer = (name: string, cut: (run: string) => readonly TaggedWord[]): Tokenizer => ({
  name,
  tag: (run) =>
    run.length <= PIECE
      ? align(run, 0, run.length, cut(run))
      : pieces(run).flatMap(({ start, end }) => align(run, start, end, cut(run.slice(start, end)))),
});

const align = (run: string, from: number, to: number, words: readonly TaggedWord[]): Word[] => {
  const aligned: Word[] = [];
  let start = from;
  for (const { word, tag } of words) {
    const end = start + word.length;
    aligned.push({ text: run.slice(start, end), tag, start, end });
    start = end;
  }
  // Words that do not add up to the input would shift all that follows: better one unknown word.
  return start === to ? aligned : [{ text: run.slice(from, to), tag: 'x', start: from, end: to }];
};

const pieces = (run: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  while (start < run.length) {
    let end = Math.min(start + PIECE, run.length);
    if (end < run.length && isLowSurrogate(run, end)) end += 1;
    found.push({ start, end });
    start = end;
  }
  return found;
};

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
