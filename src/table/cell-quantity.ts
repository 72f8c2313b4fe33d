import { fold } from '../source/fold.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Quote } from '../source/span.js';
import type { ChangeWords } from './change-head.js';
import { inUnit, type Figure } from './figure.js';
import type { HeadReading } from './head-words.js';
import { quotesOf, wholeOf } from './lines.js';
import type { Cell } from './row.js';
import { unitFor, type TableUnits } from './unit-line.js';
import { readUnitWords, type UnitWords } from './unit-words.js';

/** Where the unit of a cell may be said. */
export interface UnitSources {
  readonly column: HeadReading;
  readonly row: HeadReading;
  /** The cell of the row in a column of units. */
  readonly unitCell: Cell;
  readonly table: TableUnits;
  /** The change that the cell is the size of, if it is one. */
  readonly change: ChangeWords | null;
}

/** A quantity with the words of its unit. */
export interface CellQuantity {
  readonly quantity: Quantity;
  readonly unit: readonly Quote[];
}

const DASH = /^[-—–…/]{1,3}$/;

/** Shares over a column hold for any row; else what stands nearer to the row wins: 每股收益(元) in a table of 万元. */
const saidUnit = ({ column, row, unitCell, table, change }: UnitSources): UnitWords | null => {
  if (column.unit?.isShare) return column.unit;
  const isRate = column.isRate || row.isRate;
  const isOpenChange = change !== null && change.measure === 'open';
  if (column.change === null && row.unit !== null) return row.unit;
  if (column.unit !== null) return column.unit;
  const ofRow = unitCell === null || change !== null ? null : readUnitWords(unitCell, wholeOf(unitCell));
  if (ofRow !== null && (ofRow.isShare || !column.isRate)) return ofRow;
  if (isOpenChange) return table.units.find(({ isShare }) => isShare) ?? null;
  return unitFor(table, isRate);
};

const COUNTED = /(?:(?<![指系分基倍])数|量|次|人口)$/;

/** A number whose unit nobody says: a count where a whole number stands under such a head as 病例数. */
const unitless = (quantity: Quantity, { words }: HeadReading): Quantity => {
  const isWhole = quantity.amount.low.exponent >= 0;
  const isCount = isWhole && COUNTED.test(fold(words.at(-1)?.text ?? ''));
  return { ...quantity, kind: isCount ? 'count' : 'number' };
};

/** Whether a unit is said that cannot be made out, or a share or change has none, so that the figure may be anything. */
const isUnclear = ({ column, row, unitCell, table, change }: UnitSources): boolean =>
  change !== null ||
  column.isRate ||
  row.isRate ||
  table.isOpen ||
  table.units.length > 0 ||
  (unitCell !== null && !DASH.test(unitCell.text));

/** The quantity of a figure with the unit that its cell, its heads or the table say; null where that is left open. */
export const quantityOf = (figure: Figure, sources: UnitSources): CellQuantity | null => {
  const { quantity, cell } = figure;
  if (figure.hasUnit) {
    const { unitSpan } = quantity;
    return { quantity, unit: unitSpan === null ? [] : quotesOf(cell, unitSpan) };
  }
  const said = saidUnit(sources);
  if (said === null)
    return isUnclear(sources) ? null : { quantity: unitless(quantity, sources.column), unit: [] };
  const read = inUnit(figure, said);
  return read === null ? null : { quantity: read, unit: said.quotes };
};
