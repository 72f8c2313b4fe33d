import { stubHead } from '../lexicon/table-heads.js';
import type { Passage } from '../source/passage.js';
import { isFilled, type Cell, type Row } from './row.js';

/** The words of a head over one column, from the uppermost to the lowest. */
export type Levels = readonly Passage[];

type Join = (cells: readonly Passage[]) => Passage;

const isLetter = (cell: Cell): boolean => cell?.length === 1;

/**
 * A line of the head with one cell for each of `width` columns, or null where they cannot be told apart: 指 标 with a
 * space is one cell, and the corner above the names of the rows may be empty.
 */
export const fitHead = ({ cells }: Row, width: number, join: Join): readonly Cell[] | null => {
  const excess = cells.length - width;
  if (excess === 0) return cells;
  if (excess === -1) return stubHead.test(cells[0]?.text ?? '') ? null : [null, ...cells];
  const letters = cells.slice(0, excess + 1).filter(isFilled);
  const isSpaced = excess > 0 && letters.length === excess + 1 && letters.every(isLetter);
  return isSpaced ? [join(letters), ...cells.slice(excess + 1)] : null;
};

/** A head that reaches over several columns stands over the first of them. */
const spread = (cells: readonly Cell[]): readonly Cell[] => {
  let last: Cell = null;
  return cells.map((cell, index) => ((last = index === 0 ? null : (cell ?? last)), cell ?? last));
};

/** 2023年 and 2022年 over 产量, 增长, 产量, 增长: the words below repeat once for each above. */
const distributed = (
  upper: readonly Cell[],
  lower: readonly Cell[],
  width: number,
): readonly Levels[] | null => {
  const groups = upper.slice(1);
  const each = (width - 1) / groups.length;
  const repeats = lower.every((cell, index) => cell !== null && cell.text === lower[index % each]?.text);
  if (groups.length < 2 || lower.length !== width - 1 || !Number.isInteger(each) || each < 2 || !repeats)
    return null;
  const below = lower.map((cell, index) => [groups[Math.floor(index / each)], cell].filter(isFilled));
  return [[], ...below];
};

const padded = (cells: readonly Cell[], width: number): readonly Cell[] => [
  ...cells,
  ...new Array<Cell>(Math.max(0, width - cells.length)).fill(null),
];

/** Two lines of a head whose empty cells are kept: 2023年 and nothing over 产量 and 增长. */
const stacked = (upper: readonly Cell[], lower: readonly Cell[], width: number): readonly Levels[] | null => {
  const reaches = lower.slice(1).some((cell, index) => cell !== null && !isFilled(upper[index + 1]));
  if (upper.length > width || lower.length > width || (upper.length < width && !reaches)) return null;
  const above = spread(padded(upper, width));
  return padded(lower, width).map((cell, index) => [above[index], cell].filter(isFilled));
};

/** The head over each of `width` columns; null where the lines of the head do not tell. */
export const readHeads = (
  rows: readonly Row[],
  width: number,
  keepsEmpty: boolean,
  join: Join,
): readonly Levels[] | null => {
  const [upper, lower] = rows;
  if (upper === undefined || rows.length > 2) return null;
  if (lower !== undefined) {
    const both = keepsEmpty ? stacked(upper.cells, lower.cells, width) : null;
    return distributed(upper.cells, lower.cells, width) ?? both;
  }
  const cells =
    keepsEmpty && upper.cells.length < width && upper.cells[0] === null
      ? padded(upper.cells, width)
      : fitHead(upper, width, join);
  return cells?.map((cell) => (cell === null ? [] : [cell])) ?? null;
};
