import type { Word } from '../../src/segment/tokenizer.js';
import type { Span } from '../../src/source/span.js';

/** A text written with its words and tags, `57个 重点/n 派出所/n 完成/v`, as the text and a function that cuts it. */
export const cut = (
  written: string,
): { readonly text: string; readonly wordsOf: (span: Span) => readonly Word[] } => {
  const words: Word[] = [];
  let text = '';
  for (const item of written.split(' ')) {
    const [word = '', tag = 'x'] = item.split('/');
    words.push({ text: word, tag, start: text.length, end: text.length + word.length });
    text += word;
  }
  return {
    text,
    wordsOf: ({ start, end }) => words.filter((word) => word.start >= start && word.end <= end),
  };
};

/** The text of a span, or null. */
export const said = (text: string, span: Span | null): string | null =>
  span === null ? null : text.slice(span.start, span.end);
