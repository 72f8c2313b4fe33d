import { readNumbering } from '../structure/numbering.js';
import { columnsOf } from '../structure/line.js';
import type { Passage } from '../source/passage.js';
import { trimmed, wholeOf } from './lines.js';
import { isFilled, type Row } from './row.js';

/** A row of figures (null where its cells cannot be told apart), or a line of words alone that stands between rows. */
export type BodyLine = { readonly row: Row | null } | { readonly words: Passage };

/** A row with the line that heads the rows from it on, if there is one. */
export interface GroupedRow {
  readonly row: Row;
  readonly group: Passage | null;
}

const GOES_ON = /^[的及和与或、等之)]/;
const IS_OPEN = /[的及和与或、(]$/;

const wordsOf = (line: Passage): Passage => trimmed(line, wholeOf(line)) ?? line;

const nameOf = ({ cells }: Row): string => cells[0]?.text ?? '';

/** Whether a line of words heads the rows below it: 一、流动资产 or 其中: */
export const isGroup = (words: string): boolean => words.endsWith(':') || readNumbering(words) !== null;

/** Whether the name of a row began on the line above: that is as long as names get, or either half cannot stand alone. */
const isBroken = (above: string, name: string, widest: number): boolean =>
  GOES_ON.test(name) || IS_OPEN.test(above) || columnsOf(above) >= widest;

/**
 * Puts the halves of names together that were broken over two lines (归属于上市公司股东 / 的净利润), and gives rows the
 * line that heads them. A row is left out where a line of words above it may be either.
 */
export const joinWrapped = (
  body: readonly BodyLine[],
  join: (cells: readonly Passage[]) => Passage,
): readonly GroupedRow[] => {
  const names = body.flatMap((line) =>
    'row' in line && line.row !== null ? [columnsOf(nameOf(line.row))] : [],
  );
  const widest = names.reduce((most, width) => Math.max(most, width), 0);
  const rows: GroupedRow[] = [];
  let group: Passage | null = null;
  let above: Passage[] = [];
  for (const line of body) {
    if ('words' in line) {
      const words = wordsOf(line.words);
      const last = above.length === 0 ? rows.at(-1) : undefined;
      if (above.length === 0 && isGroup(words.text)) group = words;
      else if (last !== undefined && GOES_ON.test(words.text))
        rows[rows.length - 1] = { ...last, row: withName(last.row, [words], 'after', join) };
      else above.push(words);
      continue;
    }
    const [first] = above;
    if (line.row === null) {
      above = [];
      continue;
    }
    if (first === undefined) rows.push({ row: line.row, group });
    else if (isBroken(above.at(-1)?.text ?? '', nameOf(line.row), widest)) {
      rows.push({ row: withName(line.row, above, 'before', join), group });
    }
    above = [];
  }
  return rows;
};

const withName = (
  row: Row,
  words: readonly Passage[],
  side: 'before' | 'after',
  join: (cells: readonly Passage[]) => Passage,
): Row => {
  const own = row.cells.slice(0, 1).filter(isFilled);
  const name = join(side === 'before' ? [...words, ...own] : [...own, ...words]);
  const [first, ...rest] = side === 'before' ? [...words, ...row.lines] : [...row.lines, ...words];
  return {
    ...row,
    cells: [name, ...row.cells.slice(1)],
    lines: first === undefined ? row.lines : [first, ...rest],
  };
};
