import type { Passage } from '../source/passage.js';
import type { SourceText } from '../source/source-text.js';
import type { RowKind } from '../structure/constructs/table-rows.js';
import { fitHead, readHeads, type Levels } from './head-rows.js';
import { joined, tableLines, trimmed, wholeOf } from './lines.js';
import { cutRow, fitRow, isDataRow, isFigureCell, kindOf, isFilled, type Row } from './row.js';
import { isGroup, joinWrapped, type BodyLine, type GroupedRow } from './wrapped-rows.js';

/** A table cut into rows of one width, with what stands above them. */
export interface Layout {
  /** Title and unit line. */
  readonly above: readonly Passage[];
  readonly heads: readonly Levels[];
  readonly rows: readonly GroupedRow[];
}

type Join = (cells: readonly Passage[]) => Passage;

const wordsOf = (line: Passage): Passage => trimmed(line, wholeOf(line)) ?? line;

/** The number of cells that most rows of figures have. */
const widthOf = (rows: readonly Row[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 0;
};

const isRuleRow = ({ cells }: Row): boolean =>
  cells.every((cell) => cell === null || /^[-:=— ]{2,}$/.test(cell.text));

/** A row that has a name and nothing else may head those below it. */
const withGroups = (rows: readonly Row[]): readonly GroupedRow[] => {
  let group: Passage | null = null;
  return rows.map((row) => {
    const [name, ...others] = row.cells;
    if (isFilled(name) && isGroup(name.text) && others.every((cell) => cell === null)) group = name;
    return { row, group: group === name ? null : group };
  });
};

/** Tabs, pipes or wide gaps part the cells of the head too. */
const readParted = (
  lines: readonly Passage[],
  kind: Exclude<RowKind, 'figures'>,
  join: Join,
): Layout | null => {
  const all = lines.map((line) => cutRow(line, kind));
  const begin = all.findIndex(({ cells }) => cells.filter(isFilled).length >= 2);
  const rows = all.slice(begin).filter((row) => !isRuleRow(row));
  const first = rows.findIndex(isDataRow);
  if (begin < 0 || first < 1) return null;
  const body = rows.slice(first);
  const width = widthOf(body.filter(isDataRow));
  const heads = readHeads(rows.slice(0, first), width, kind !== 'columns', join);
  if (heads === null) return null;
  return {
    above: lines.slice(0, begin).map(wordsOf),
    heads,
    rows: withGroups(body.flatMap((row) => fitRow(row, width, kind, join) ?? [])),
  };
};

const IS_ABOVE = /单位 ?:|^(?:附?表|附件)/;

/** Single spaces part the cells, as in text copied from a page of print; the end of the head may stand on lines of its own. */
const readSpaced = (lines: readonly Passage[], join: Join): Layout | null => {
  const all = lines.map((line) => cutRow(line, 'figures'));
  const holdsFigures = ({ cells }: Row): boolean =>
    cells.filter(isFigureCell).length >= 2 && !isFigureCell(cells[0] ?? null);
  const first = all.findIndex(holdsFigures);
  const width = widthOf(all.filter(holdsFigures));
  const at = all
    .slice(0, Math.max(0, first))
    .findLastIndex(
      (row) =>
        !IS_ABOVE.test(row.lines[0].text.trim()) &&
        row.cells.length > 1 &&
        fitHead(row, width, join) !== null,
    );
  const head = all[at];
  if (head === undefined) return null;
  const ends = lines.slice(at + 1, first).map(wordsOf);
  const last = head.cells.at(-1);
  const whole =
    ends.length === 0 || !isFilled(last)
      ? head
      : { ...head, cells: [...head.cells.slice(0, -1), join([last, ...ends])] };
  const heads = readHeads([whole], width, false, join);
  if (heads === null || ends.some(({ text }) => text.includes(' '))) return null;
  const body = all.slice(first).flatMap((row): readonly BodyLine[] => {
    if (!holdsFigures(row)) return [{ words: row.lines[0] }];
    return [{ row: fitRow(row, width, 'figures', join) }];
  });
  return { above: lines.slice(0, at).map(wordsOf), heads, rows: joinWrapped(body, join) };
};

/** Cuts cells that stand one on a line into rows: each begins with words behind a figure, and all have one length. */
const readCellList = (lines: readonly Passage[]): Layout | null => {
  const cells = lines.map(wordsOf);
  const starts = [...cells.keys()].filter(
    (at) => at > 0 && !isFigureCell(cells[at] ?? null) && isFigureCell(cells[at - 1] ?? null),
  );
  const [second = 0, third = cells.length] = starts;
  const width = third - second;
  const first = second - width;
  const begins = [first, ...starts, cells.length];
  const isEven = begins.slice(1).every((at, index) => at - (begins[index] ?? 0) === width);
  if (starts.length === 0 || width < 2 || first < width || !isEven) return null;
  const rows = begins.slice(0, -1).flatMap((at): readonly GroupedRow[] => {
    const own = cells.slice(at, at + width);
    const [name, ...rest] = own;
    return name === undefined
      ? []
      : [{ row: { cells: own, indent: 0, lines: [name, ...rest] }, group: null }];
  });
  const heads = cells.slice(first - width, first).map((cell) => [cell]);
  return { above: cells.slice(0, first - width), heads, rows };
};

/** Reads a table as rows of cells under heads; null where it cannot be read so without a guess. */
export const readLayout = (source: SourceText, table: Passage): Layout | null => {
  const lines = tableLines(source, table);
  const kind = kindOf(lines);
  const join: Join = (cells) => joined(source, cells);
  if (kind === null) return readCellList(lines);
  return kind === 'figures' ? readSpaced(lines, join) : readParted(lines, kind, join);
};
