/** A word of a text with its part of speech in jieba's tag set (n, v, ns, …; `x` where unknown). */
export interface Word {
  readonly text: string;
  readonly tag: string;
  /** Offset of the word's first code unit within the text that was cut. */
  readonly start: number;
  readonly end: number;
}

/** A word cutter with part-of-speech tags. Words concatenate to the input exactly. */
export interface Tokenizer {
  /** How it is called in results: `nodejieba`, `@node-rs/jieba`, `intl`. */
  readonly name: string;
  /** Cuts a run of Han characters into words. */
  readonly tag: (run: string) => readonly Word[];
}
