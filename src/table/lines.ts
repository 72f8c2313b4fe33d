import { Passage } from '../source/passage.js';
import type { SourceText } from '../source/source-text.js';
import type { Quote, Span } from '../source/span.js';

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** The stretches of a part of a passage that stand on one line of the source without a gap, by offsets in the passage. */
export const runsOf = (passage: Passage, { start, end }: Span): readonly Span[] => {
  const runs: Span[] = [];
  let from = start;
  let expected = -1;
  const close = (at: number): void => {
    if (at > from) runs.push({ start: from, end: at });
  };
  for (let at = start; at < end; at++) {
    const here = passage.span(at, at + 1);
    if (isBreak(passage.raw.charAt(at))) {
      close(at);
      from = at + 1;
    } else if (at > from && here.start !== expected) {
      close(at);
      from = at;
    }
    expected = here.end;
  }
  close(end);
  return runs;
};

/** The words of a part of a passage, one quote for each line they stand on. */
export const quotesOf = (passage: Passage, span: Span): readonly Quote[] =>
  runsOf(passage, span).map(({ start, end }) => passage.quote(start, end));

/** All of a passage. */
export const wholeOf = ({ length }: Passage): Span => ({ start: 0, end: length });

/** A part of a passage without the white space at either end, or null where there is nothing else. */
export const trimmed = (passage: Passage, { start, end }: Span): Passage | null => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(passage.text.charAt(from))) from++;
  while (to > from && /\s/.test(passage.text.charAt(to - 1))) to--;
  return to > from ? passage.slice(from, to) : null;
};

/** Passages read one behind the other as one: 归属于上市公司股东 and 的净利润 on the next line. */
export const joined = (source: SourceText, passages: readonly Passage[]): Passage =>
  Passage.of(
    source,
    passages.flatMap((passage) =>
      runsOf(passage, wholeOf(passage)).map(({ start, end }) => passage.span(start, end)),
    ),
  );

const isBlank = (text: string, at: number): boolean =>
  /\s/.test(text.charAt(at)) && !isBreak(text.charAt(at));

/** The lines of a table with the white space around them, for it may hold empty cells and tells the level of a row. */
export const tableLines = (source: SourceText, table: Passage): readonly Passage[] =>
  runsOf(table, wholeOf(table)).flatMap((run) => {
    let { start, end } = table.span(run.start, run.end);
    if (source.text.slice(start, end).trim() === '') return [];
    while (start > 0 && isBlank(source.text, start - 1)) start--;
    while (end < source.text.length && isBlank(source.text, end)) end++;
    return [Passage.of(source, [{ start, end }])];
  });
