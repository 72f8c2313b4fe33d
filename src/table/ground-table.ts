import type { Direction } from '../claim/claim.js';
import { unsaid, type Attribute } from '../ground/attribute.js';
import type { Grounding, ReadSentence } from '../ground/grounded.js';
import type { Period } from '../ground/said-period.js';
import type { Decimal } from '../numeral/decimal.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Quote } from '../source/span.js';
import type { Block } from '../structure/block.js';
import { daysBetween } from '../time/calendar.js';
import { parsePeriod } from '../time/period.js';
import type { CellMention } from './cell-mention.js';
import { quantityOf } from './cell-quantity.js';
import type { ChangeWords } from './change-head.js';
import { readColumns, type ReadColumn } from './columns.js';
import { readFigure, type Figure } from './figure.js';
import type { GridRow, TableGrid } from './grid.js';
import { periodOf, readName, readNames, readTitle, type HeadReading } from './head-words.js';
import { quotesOf } from './lines.js';
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

/** A row with what its names say. */
interface ReadRow {
  readonly row: GridRow;
  readonly reading: HeadReading;
  /** The words of the rows it belongs to. */
  readonly group: readonly Quote[];
  readonly period: Period | null;
}

const isNegative = ({ amount: { low } }: Quantity): boolean => low.negative;
const sizeOf = (value: Decimal): Decimal => ({ ...value, negative: false });

/** Records the size of a change; its sign and the head say which way it goes, and nothing changed by zero. */
const asChange = (
  quantity: Quantity,
  change: ChangeWords,
  { cell, change: verb }: Figure,
): { readonly quantity: Quantity; readonly direction: Attribute<Direction> } => {
  const { amount } = quantity;
  const sized = { ...quantity, amount: { ...amount, low: sizeOf(amount.low), high: amount.high && sizeOf(amount.high) } };
  if (verb !== null) return { quantity: sized, direction: { value: verb.direction, evidence: quotesOf(cell, verb) } };
  if (amount.low.digits === '0') return { quantity: sized, direction: unsaid('none') };
  const rises = (change.sense !== 'decrease') !== isNegative(quantity);
  return { quantity: sized, direction: { value: rises ? 'increase' : 'decrease', evidence: change.quotes } };
};

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

const plain = (text: string): string => text.replace(/[\r\n]\s*/g, '');

const metricOf = (quotes: readonly Quote[]): Attribute<string | null> =>
  quotes.length === 0 ? unsaid(null) : { value: plain(quotes.map(({ text }) => text).join('')), evidence: quotes };

const MEASURE = /^.?[量额数值率]$/;

/** The words of a row and its column; 发电量 under 产量 needs no second 量. */
const wordsFor = ({ group, reading }: ReadRow, { reading: { words } }: ReadColumn): readonly Quote[] => {
  const [only, ...others] = words;
  const name = reading.words.at(-1)?.text ?? '';
  const isRepeated =
    only !== undefined && others.length === 0 && MEASURE.test(only.text) && name.endsWith(only.text.slice(-1));
  return [...group, ...reading.words, ...(isRepeated ? [] : words)];
};

/** The change that a cell is the size of: its column says so, its row, or the title of a table of shares. */
const changeOf = ({ reading: column }: ReadColumn, { reading: row }: ReadRow, { title, units }: ReadTable): ChangeWords | null => {
  const ofTitle = column.unit === null && units.units.every(({ isShare }) => isShare) && units.units.length > 0;
  return column.change ?? row.change ?? (ofTitle ? (title?.change ?? null) : null);
};

/** A word in the cell is a change of its own where no head says one. */
const OWN_CHANGE: ChangeWords = { sense: 'signed', measure: 'open', quotes: [], basis: unsaid('none'), complement: null };

const sentenceOf = (block: Block, { cell }: Figure): ReadSentence => ({ block, passage: cell, times: [], mentions: [] });

/** The claim of one cell, or null where it holds no number or does not say what the number is of. */
const groundCell = (figure: Figure, row: ReadRow, column: ReadColumn, table: ReadTable): CellMention | null => {
  const { columns, units, title, time, block } = table;
  const said = changeOf(column, row, table);
  const unitAt = columns.findIndex(({ role }) => role === 'unit');
  const read = quantityOf(figure, {
    column: column.reading,
    row: row.reading,
    unitCell: row.row.cells[unitAt] ?? null,
    table: units,
    change: said,
  });
  if (read === null) return null;
  const change = said ?? (figure.change === null ? null : OWN_CHANGE);
  const { quantity, direction } =
    change === null ? { quantity: read.quantity, direction: unsaid('none' as const) } : asChange(read.quantity, change, figure);
  const words = wordsFor(row, column);
  const [planned = []] = [column.reading.planned, row.reading.planned, title?.planned ?? []].filter(({ length }) => length > 0);
  const grounding: Grounding = {
    metric: metricOf(words.length > 0 ? words : (title?.words ?? [])),
    period: cellPeriod(column, row, time),
    direction,
    basis: direction.value === 'none' ? unsaid('none') : said?.basis === column.reading.change?.basis ? column.basis : (said?.basis ?? unsaid('none')),
    of: unsaid(null),
    modality: planned.length === 0 ? unsaid('actual') : { value: 'planned', evidence: planned },
  };
  return { sentence: sentenceOf(block, figure), quantity, rule: 'table-cell', grounding, row: row.row.span, unit: read.unit };
};

/** A rank stands by itself: 3 under 排名. */
const groundRank = (figure: Figure, row: ReadRow, column: ReadColumn, { block, time }: ReadTable): CellMention | null => {
  const { quantity } = figure;
  if (quantity.unit !== null || quantity.amount.high !== null || quantity.amount.low.exponent < 0) return null;
  const grounding: Grounding = {
    metric: metricOf(wordsFor(row, column)),
    period: cellPeriod(column, row, time),
    direction: unsaid('none'),
    basis: unsaid('none'),
    of: unsaid(null),
    modality: unsaid('actual'),
  };
  return {
    sentence: sentenceOf(block, figure),
    quantity: { ...quantity, kind: 'rank' },
    rule: 'table-rank',
    grounding,
    row: row.row.span,
    unit: [],
  };
};

const groundRow = (row: ReadRow, table: ReadTable): readonly CellMention[] =>
  table.columns.flatMap((column, index) => {
    const cell = row.row.cells[index] ?? null;
    const isRead = column.role === 'figure' || column.role === 'rank';
    const figure = isRead && cell !== null ? readFigure(cell) : null;
    if (figure === null) return [];
    const ground = column.role === 'rank' ? groundRank : groundCell;
    return ground(figure, row, column, table) ?? [];
  });

/** Reads the names of the rows; a row of changes without words of its own is of what the row above measures. */
const readRows = ({ rows, columns }: TableGrid, time: TableTime): readonly ReadRow[] => {
  let last: readonly Quote[] = [];
  return rows.flatMap((row) => {
    const names = row.cells.filter((cell, index) => cell !== null && columns[index]?.role === 'name').filter((cell) => cell !== null);
    if (names.length === 0) return [];
    const reading = readNames(names);
    const group = row.groups.flatMap((name) => [...readName(name).words]);
    const words = reading.words.length === 0 && reading.change !== null ? last : reading.words;
    if (reading.change === null) last = words;
    return [{ row, group, reading: { ...reading, words }, period: periodOf(reading.times, time) }];
  });
};

/** Reads the claims of a table; `time` is what holds before the table says anything of when. */
export const groundTable = (grid: TableGrid, block: Block, time: TableTime): readonly CellMention[] => {
  const titles = grid.above.filter(({ text }) => !/^[([]?(?:计量|金额)?单位 ?:/.test(text)).map(readTitle);
  const title = titles.at(-1) ?? null;
  const period = title === null ? null : periodOf(title.times, time);
  const known = period === null ? time : narrowed(time, period);
  const columns = readColumns(grid, known);
  const table: ReadTable = { block, title, units: readTableUnits(grid.above), time: known, columns };
  return readRows(grid, known).flatMap((row) => groundRow(row, table));
};
