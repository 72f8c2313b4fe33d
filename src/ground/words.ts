import type { Tokenizer, Word } from '../segment/tokenizer.js';
import { findAll } from '../source/find-all.js';
import type { Span } from '../source/span.js';

const HAN_RUN = /[\u3400-\u9fff]+/g;

/** Cuts a text into words; only runs of Han characters go to the tokeniser, all else is one word tagged `x`. */
export const wordsIn = (tokenizer: Tokenizer, text: string, span: Span): readonly Word[] => {
  const words: Word[] = [];
  const stretch = text.slice(span.start, span.end);
  let at = 0;
  const pushOther = (end: number): void => {
    if (end > at)
      words.push({ text: stretch.slice(at, end), tag: 'x', start: span.start + at, end: span.start + end });
  };
  for (const run of findAll(HAN_RUN, stretch)) {
    pushOther(run.index);
    const from = span.start + run.index;
    for (const { text: written, tag, start, end } of tokenizer.tag(run[0])) {
      words.push({ text: written, tag, start: from + start, end: from + end });
    }
    at = run.index + run[0].length;
  }
  pushOther(stretch.length);
  return words;
};
