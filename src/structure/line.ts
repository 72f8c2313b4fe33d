import { Passage } from '../source/passage.js';
import type { SourceText } from '../source/source-text.js';
import type { Span } from '../source/span.js';

/** A line of the page that is not blank, or several that were joined to one. */
export interface Line {
  /** Its characters without the white space at either end. */
  readonly passage: Passage;
  /** Columns of white space in front: two for an ideographic space, one for others. */
  readonly indent: number;
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean;
}

const WHITE = /\s/;
const FIRST_WIDE = 0x2000;

const isWhite = (text: string, at: number): boolean => WHITE.test(text.charAt(at));

/** How many columns a text takes when a Chinese character takes two: `columnsOf('2022年') === 6`. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) < FIRST_WIDE ? 1 : 2;
  return columns;
};

const trim = (text: string, { start, end }: Span): Span => {
  let from = start;
  let to = end;
  while (from < to && isWhite(text, from)) from++;
  while (to > from && isWhite(text, to - 1)) to--;
  return { start: from, end: to };
};

/** The lines of a text that hold more than white space: `'　　一、综合\n\n全年…'` has two. */
export const readLines = (source: SourceText): readonly Line[] => {
  const lines: Line[] = [];
  let afterBlank = false;
  for (const whole of source.lines) {
    const span = trim(source.text, whole);
    if (span.end > span.start) {
      const indent = columnsOf(source.text.slice(whole.start, span.start));
      lines.push({ passage: Passage.of(source, [span]), indent, afterBlank });
    }
    afterBlank = span.end === span.start;
  }
  return lines;
};

const wholeOf = ({ passage }: Line): Span => passage.span(0, passage.length);

/** Whether the break after a line parts two words, as in English it does. */
const breakIsSpace = (line: Line, next: Line): boolean =>
  /^[!-~]/.test(next.passage.text) && line.passage.language === 'en';

/**
 * The lines as one that skips what stands between them, but for the breaks between English words; there must be at
 * least one.
 */
export const joinLines = (source: SourceText, first: Line, rest: readonly Line[]): Line => {
  if (rest.length === 0) return first;
  const lines = [first, ...rest];
  const spans = lines.map((line, at) => {
    const next = lines[at + 1];
    const span = wholeOf(line);
    return next !== undefined && breakIsSpace(line, next) ? { ...span, end: wholeOf(next).start } : span;
  });
  return { ...first, passage: Passage.of(source, spans) };
};

/** The lines as one that keeps the breaks between them, as a table needs, and skips other lines in between. */
export const stackLines = (source: SourceText, first: Line, rest: readonly Line[]): Line => {
  const spans: Span[] = [wholeOf(first)];
  for (const span of rest.map(wholeOf)) {
    const last = spans.at(-1) ?? span;
    const between = source.text.slice(last.end, span.start);
    if (between.trim() === '') spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return { ...first, passage: Passage.of(source, spans) };
};
