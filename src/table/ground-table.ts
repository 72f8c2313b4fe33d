import { ruled, unsaid, worded } from '../ground/attribute.js';
import type { Period } from '../ground/said-period.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Quote } from '../source/span.js';
import type { Block } from '../structure/block.js';
import { daysBetween } from '../time/calendar.js';
import { parsePeriod } from '../time/period.js';
import type { CellMention } from './cell-mention.js';
import { quantityOf, type CellQuantity } from './cell-quantity.js';
import type { ChangeWords } from './change-head.js';
import { asChange } from './change-size.js';
import { readColumns, type ReadColumn } from './columns.js';
import { readFigure, type Figure } from './figure.js';
import type { TableGrid } from './grid.js';
import { periodOf, readTitle, type HeadReading } from './head-words.js';
import { readRows, type ReadRow } from './rows.js';
import { narrowed, type TableTime } from './table-time.js';
import { readTableUnits, type TableUnits } from './unit-line.js';

/** What holds for every cell of a table. */
interface ReadTable {
  readonly block: Block;
  readonly title: HeadReading | null;
  readonly units: TableUnits;
  readonly time: TableTime;
  readonly columns: readonly ReadColumn[];
}

const daysOf = (period: Period): number => {
  const parsed = period.value === null ? null : parsePeriod(period.value);
  return parsed === null ? Infinity : daysBetween(parsed.first, parsed.last);
};

/** The period of a cell: of two that the heads say, 2022年 over the column and 1月 before the row, the finer one. */
const cellPeriod = (column: ReadColumn, row: ReadRow, time: TableTime): Period => {
  if (column.period === null || row.period === null) return row.period ?? column.period ?? time.base;
  const within = periodOf(row.reading.times, narrowed(time, column.period)) ?? row.period;
  const around = periodOf(column.reading.times, narrowed(time, row.period)) ?? column.period;
  const [finer, coarser] = daysOf(within) <= daysOf(around) ? [within, column.period] : [around, row.period];
  return finer.value === null ? finer : { ...finer, evidence: [...coarser.evidence, ...finer.evidence] };
};

const MEASURE = /^.?[量额数值率]$/;

/** The words of a row and its column; 发电量 under 产量 needs no second 量. */
const wordsFor = ({ group, reading }: ReadRow, { reading: { words } }: ReadColumn): readonly Quote[] => {
  const [only, ...others] = words;
  const name = reading.words.at(-1)?.text ?? '';
  const isRepeated =
    only !== undefined &&
    others.length === 0 &&
    MEASURE.test(only.text) &&
    name.endsWith(only.text.slice(-1));
  return [...group, ...reading.words, ...(isRepeated ? [] : words)];
};

/** The change that a cell is the size of: its column says so, its row, or the title of a table of shares. */
const changeOf = (
  { reading: column }: ReadColumn,
  { reading: row }: ReadRow,
  table: ReadTable,
): ChangeWords | null => {
  const { units } = table.units;
  const isOfShares = units.length > 0 && units.every(({ isShare }) => isShare);
  const ofTitle = isOfShares && column.unit === null ? (table.title?.change ?? null) : null;
  return column.change ?? row.change ?? ofTitle;
};

/** A whole number under 排名. */
const rankOf = (quantity: Quantity): CellQuantity | null => {
  const { unit, amount } = quantity;
  const isWhole = unit === null && amount.high === null && amount.low.exponent >= 0;
  return isWhole ? { quantity: { ...quantity, kind: 'rank' }, unit: [] } : null;
};

const plannedBy = (...readings: readonly (HeadReading | null)[]): readonly Quote[] =>
  readings.find((reading) => (reading?.planned.length ?? 0) > 0)?.planned ?? [];

/** The claim of one cell, or null where it does not say what its number is of. */
const groundCell = (
  figure: Figure,
  row: ReadRow,
  column: ReadColumn,
  table: ReadTable,
): CellMention | null => {
  const { columns, units, title, time, block } = table;
  const isRank = column.role === 'rank';
  const change = isRank ? null : changeOf(column, row, table);
  const unitCell = row.row.cells[columns.findIndex(({ role }) => role === 'unit')] ?? null;
  const read = isRank
    ? rankOf(figure.quantity)
    : quantityOf(figure, { column: column.reading, row: row.reading, unitCell, table: units, change });
  if (read === null) return null;
  const { quantity, direction, basis } = asChange(read.quantity, figure, change);
  const words = wordsFor(row, column);
  const planned = plannedBy(column.reading, row.reading, title);
  return {
    sentence: { block, passage: figure.cell, times: [], mentions: [] },
    quantity,
    rule: isRank ? 'table-rank' : 'table-cell',
    grounding: {
      metric: ruled(
        words.length > 0 ? 'table heads' : 'table title',
        worded(words.length > 0 ? words : (title?.words ?? [])),
      ),
      period: ruled('table heads', cellPeriod(column, row, time)),
      direction: ruled('table heads', direction),
      basis: ruled('table heads', basis),
      of: unsaid(null),
      modality: ruled(
        'table heads',
        planned.length === 0 ? unsaid('actual') : { value: 'planned', evidence: planned },
      ),
    },
    row: row.row.span,
    unit: read.unit,
  };
};

const groundRow = (row: ReadRow, table: ReadTable): readonly CellMention[] =>
  table.columns.flatMap((column, index) => {
    const cell = row.row.cells[index] ?? null;
    const isRead = column.role === 'figure' || column.role === 'rank';
    const figure = isRead && cell !== null ? readFigure(cell) : null;
    return figure === null ? [] : (groundCell(figure, row, column, table) ?? []);
  });

const UNIT_LINE = /^[([]?(?:计量|计算|金额)?单位 ?:/;

/** Reads the claims of a table; `time` is what holds before the table says anything of when. */
export const groundTable = (grid: TableGrid, block: Block, time: TableTime): readonly CellMention[] => {
  const title =
    grid.above
      .filter(({ text }) => !UNIT_LINE.test(text))
      .map(readTitle)
      .at(-1) ?? null;
  const period = title === null ? null : periodOf(title.times, time);
  const known = period === null ? time : narrowed(time, period);
  const table = {
    block,
    title,
    units: readTableUnits(grid.above),
    time: known,
    columns: readColumns(grid, known),
  };
  return readRows(grid, known).flatMap((row) => groundRow(row, table));
};
