import { labelHead, rankHead, totalRow, unitHead } from '../lexicon/table-heads.js';
import type { Passage } from '../source/passage.js';
import type { SourceText } from '../source/source-text.js';
import type { Span } from '../source/span.js';
import type { Levels } from './head-rows.js';
import { readLayout, type Layout } from './layout.js';
import { tableLines, trimmed, wholeOf } from './lines.js';
import { areYears, isFigureCell, isFilled, isNumberCell, isYear, type Cell } from './row.js';
import type { GroupedRow } from './wrapped-rows.js';

/** What the cells of a column are: names of the rows, the unit of each row, figures, ranks, or nothing to be read. */
export type ColumnRole = 'name' | 'unit' | 'figure' | 'rank' | 'other';

/** A column with the words over it, from the uppermost to the lowest. */
export interface Column {
  readonly role: ColumnRole;
  readonly heads: Levels;
}

/** A row with the names it stands under: 居民消费价格 for the 食品烟酒 set in below it. */
export interface GridRow {
  readonly cells: readonly Cell[];
  readonly groups: readonly Passage[];
  /** From its first cell to its last. */
  readonly span: Span;
}

/** A table as rows and columns. */
export interface TableGrid {
  /** Title and unit line, as far as the table has them. */
  readonly above: readonly Passage[];
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
}

const plain = (heads: Levels): string => heads.map(({ text }) => text.replace(/\s/g, '')).join('');

const isSerial = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every((cell, index) => cell?.text === String(index + 1));

/** What a column is, told by its head and by what most of its cells are. */
const roleOf = (heads: Levels, cells: readonly Cell[], index: number): ColumnRole => {
  const head = plain(heads);
  const filled = cells.filter(isFilled);
  const figures = filled.filter(isFigureCell).length;
  if (labelHead.test(head)) return filled.every(isYear) && filled.length > 0 ? 'name' : 'other';
  if (index === 0 && areYears(filled)) return 'name';
  if (index === 0 && head === '' && isSerial(filled)) return 'other';
  if (figures === 0 || figures * 2 < filled.length) return unitHead.test(head) ? 'unit' : 'name';
  if (heads.length === 0 || index === 0) return 'other';
  return rankHead.test(head) ? 'rank' : 'figure';
};

/** Words behind the figures are remarks, those before them name the row. */
const rolesOf = ({ heads, rows }: Layout): readonly ColumnRole[] => {
  const data = rows.filter(({ row }) => row.cells.some(isNumberCell));
  const roles = heads.map((head, index) =>
    roleOf(
      head,
      data.map(({ row }) => row.cells[index] ?? null),
      index,
    ),
  );
  const first = roles.findIndex((role) => role === 'figure' || role === 'rank');
  return roles.map((role, index) => (role === 'name' && index > first ? 'other' : role));
};

/** Rows set in deeper than one before belong to it; where the first row is not the outermost, they are only centred. */
const levelGroups = (rows: readonly GroupedRow[], nameAt: number): readonly (readonly Passage[])[] => {
  const outermost = rows[0]?.row.indent ?? 0;
  const isLevelled = rows.every(({ row }) => row.indent >= outermost);
  const open: { readonly indent: number; readonly name: Passage }[] = [];
  return rows.map(({ row: { cells, indent } }) => {
    const name = cells[nameAt] ?? null;
    if (!isLevelled || name === null) return [];
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (totalRow.test(name.text.replace(/\s/g, ''))) return [];
    const groups = open.slice(-1).map((one) => one.name);
    open.push({ indent, name });
    return groups;
  });
};

const isOwnPart = (name: Cell): boolean => name?.text.startsWith('其中') ?? false;

/** The names that 其中 goes on from: that of the last row that was not itself a part. */
const partGroups = (rows: readonly GroupedRow[], nameAt: number): readonly (readonly Passage[])[] => {
  let whole: Cell = null;
  return rows.map(({ row: { cells } }) => {
    const name = cells[nameAt] ?? null;
    if (isOwnPart(name)) return whole === null ? [] : [whole];
    whole = name;
    return [];
  });
};

const spanOf = (lines: readonly [Passage, ...Passage[]]): Span => {
  const spans = lines.flatMap((line) => {
    const inner = trimmed(line, wholeOf(line));
    return inner === null ? [] : [inner.span(0, inner.length)];
  });
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
};

/**
 * Reads a table as rows and columns: `产品 | 产能(万套)` over `减速器 | 3.0` has a column of names and one of figures.
 * Null where its lines cannot be told apart without a guess, where there is no head, or where nothing names the rows.
 */
export const readGrid = (source: SourceText, table: Passage): TableGrid | null => {
  const layout = readLayout(source, table);
  if (layout === null) return null;
  const roles = rolesOf(layout);
  const nameAt = roles.indexOf('name');
  if (nameAt < 0 || !roles.some((role) => role === 'figure' || role === 'rank')) return null;
  const levels = levelGroups(layout.rows, nameAt);
  const parts = partGroups(layout.rows, nameAt);
  return {
    above: layout.above,
    columns: layout.heads.map((heads, index) => ({ heads, role: roles[index] ?? 'other' })),
    rows: layout.rows.map(({ row, group }, index) => {
      const inner = parts[index]?.length ? parts[index] : (levels[index] ?? []);
      return {
        cells: row.cells,
        groups: inner.length > 0 || group === null ? inner : [group],
        span: spanOf(row.lines),
      };
    }),
  };
};

/** Every line of a table on its own, so that no number is read over the end of one. */
export const linesOfTable = (source: SourceText, table: Passage): readonly Passage[] =>
  tableLines(source, table).flatMap((line) => trimmed(line, wholeOf(line)) ?? []);
