import type { Period } from '../ground/said-period.js';
import type { Quote } from '../source/span.js';
import type { GridRow, TableGrid } from './grid.js';
import { periodOf, readName, readNames, type HeadReading } from './head-words.js';
import { isFilled } from './row.js';
import type { TableTime } from './table-time.js';

/** A row with what its names say. */
export interface ReadRow {
  readonly row: GridRow;
  readonly reading: HeadReading;
  /** The words of the rows it belongs to. */
  readonly group: readonly Quote[];
  /** What its names say of when; null where they say nothing. */
  readonly period: Period | null;
}

/**
 * Reads the names of a table's rows. A row of changes without words of its own (比上年增长 below 增加值) is of what the row
 * above measures; rows without a name are left out.
 */
export const readRows = ({ rows, columns }: TableGrid, time: TableTime): readonly ReadRow[] => {
  let last: readonly Quote[] = [];
  return rows.flatMap((row) => {
    const names = row.cells.filter((_, index) => columns[index]?.role === 'name').filter(isFilled);
    if (names.length === 0) return [];
    const reading = readNames(names);
    const group = row.groups.flatMap((name) => [...readName(name).words]);
    const words = reading.words.length === 0 && reading.change !== null ? last : reading.words;
    if (reading.change === null) last = words;
    return [{ row, group, reading: { ...reading, words }, period: periodOf(reading.times, time) }];
  });
};
