import { findAll } from '../source/find-all.js';
import type { Passage } from '../source/passage.js';
import { columnsOf } from '../structure/line.js';
import { isFigure, readRow, type RowKind } from '../structure/constructs/table-rows.js';
import { trimmed, wholeOf } from './lines.js';

/** A cell without white space around it; null where it is empty. */
export type Cell = Passage | null;

/** Whether there is such a cell and it holds something. */
export const isFilled = (cell: Cell | undefined): cell is Passage => cell !== null && cell !== undefined;

/** A line cut into cells, or several lines that make one row. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Columns of white space in front of its first words. */
  readonly indent: number;
  /** The lines it stands on. */
  readonly lines: readonly [Passage, ...Passage[]];
}

const SEPARATORS: Readonly<Record<RowKind, RegExp>> = {
  tabs: /\t/g,
  pipes: /\|/g,
  columns: / {2,}/g,
  figures: / +/g,
};

/** Kinds in which a cell may be empty, because each separator stands for itself. */
const hasEmptyCells = (kind: RowKind): boolean => kind === 'tabs' || kind === 'pipes';

const cutAt = (line: Passage, separator: RegExp): readonly Cell[] => {
  const cells: Cell[] = [];
  let start = 0;
  for (const { index, 0: sign } of findAll(separator, line.text)) {
    cells.push(trimmed(line, { start, end: index }));
    start = index + sign.length;
  }
  return [...cells, trimmed(line, { start, end: line.length })];
};

/** | a | b | has rules at both ends, which part nothing. */
const withoutOuter = (cells: readonly Cell[], { text }: Passage): readonly Cell[] => {
  const whole = text.trim();
  return cells.slice(whole.startsWith('|') ? 1 : 0, whole.endsWith('|') ? -1 : undefined);
};

const indentOf = (line: Passage): number => columnsOf(/^[^\S\t]*/.exec(line.raw)?.[0] ?? '');

/** Cuts a line into cells as rows of this kind are cut. */
export const cutRow = (line: Passage, kind: RowKind): Row => {
  const cut = cutAt(line, SEPARATORS[kind]);
  const whole = kind === 'pipes' ? withoutOuter(cut, line) : cut;
  const cells = hasEmptyCells(kind) ? whole : whole.filter(isFilled);
  return { cells, indent: indentOf(line), lines: [line] };
};

const WORDED_FIGURE = /^[\u4e00-\u9fff]{1,4}\d[\d,.]{0,16}(?:%|个百分点|倍)$/;

/** Whether a cell looks like a figure, or the dash that stands for none. */
export const isFigureCell = (cell: Cell): boolean =>
  cell !== null && (isFigure(cell.text) || (cell.length <= 24 && WORDED_FIGURE.test(cell.text)));

/** Whether a cell holds a figure, not a dash. */
export const isNumberCell = (cell: Cell): boolean =>
  cell !== null && isFigureCell(cell) && /\d/.test(cell.text);

/** A year as it stands in a head: 2022, 2022年. */
export const isYear = (cell: Cell): boolean => cell !== null && /^(?:19|20)\d\d年?$/.test(cell.text);

/** Whether cells are years that follow each other, as a head has them. */
export const areYears = (cells: readonly Cell[]): boolean => {
  const years = cells.filter(isYear).map((cell) => Number.parseInt(cell?.text ?? '', 10));
  const steps = years.slice(1).map((year, index) => Math.sign(year - (years[index] ?? 0)));
  return (
    years.length >= 2 &&
    years.length === cells.length &&
    steps.every((step) => step !== 0 && step === steps[0])
  );
};

/** Whether a row holds figures behind its first cell; a row of years is a head. */
export const isDataRow = ({ cells }: Row): boolean => {
  const figures = cells.slice(1).filter(isNumberCell);
  return figures.length > 0 && !areYears(figures);
};

/** How most lines of a table part their cells; null where no line has more than one. */
export const kindOf = (lines: readonly Passage[]): RowKind | null => {
  const counts = new Map<RowKind, number>();
  for (const line of lines) {
    const kind = readRow(trimmed(line, wholeOf(line))?.text ?? '')?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
};

/**
 * The row with as many cells as the table has columns, or null where they cannot be told apart: empty cells at the end
 * may be missing where separators show the others, and words before the first figure may be parted by a space.
 */
export const fitRow = (
  row: Row,
  width: number,
  kind: RowKind,
  join: (cells: readonly Passage[]) => Passage,
): Row | null => {
  const { cells } = row;
  const excess = cells.length - width;
  if (excess === 0) return row;
  if (hasEmptyCells(kind)) {
    if (excess < 0) return { ...row, cells: [...cells, ...new Array<Cell>(-excess).fill(null)] };
    return cells.slice(width).every((cell) => cell === null)
      ? { ...row, cells: cells.slice(0, width) }
      : null;
  }
  if (excess < 0) return null;
  const words = cells.slice(0, excess + 1).filter(isFilled);
  return words.some(isFigureCell) ? null : { ...row, cells: [join(words), ...cells.slice(excess + 1)] };
};
