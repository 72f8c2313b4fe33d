import { cellElements } from './element-names.js';
import { type Markup, textOf } from './markup.js';

/** Where a cell of a data table stands in its row. */
export interface TableCell {
  /** Whether it is the first of its row. */
  readonly first: boolean;
  /** How many columns between it and the cell before are empty or taken by a cell that reaches into them. */
  readonly skipped: number;
}

/** The cells of all data tables of a page, by the index of their element. */
export type DataCells = ReadonlyMap<number, TableCell>;

interface GrowingCell {
  readonly element: number;
  readonly columns: number;
  readonly rows: number;
  length: number;
}

/** A table that is being read. */
interface GrowingTable {
  readonly rows: GrowingCell[][];
  /** Whether its cells hold parts of the page rather than data. */
  isLayout: boolean;
}

const MOST_COLUMNS = 64;
const MOST_ROWS = 1000;
const LONGEST_CELL = 200;

/** A span of columns or rows as it is written; nonsense is 1, and nothing spans more than a table may have. */
const spanOf = (value: string | undefined, most: number): number => {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
};

/** Whether a table holds data: at least two rows of at least two cells, and no cell is a text of its own. */
const isData = ({ rows, isLayout }: GrowingTable): boolean =>
  !isLayout &&
  rows.filter(({ length }) => length >= 2).length >= 2 &&
  rows.every((row) => row.every(({ length }) => length <= LONGEST_CELL));

/** Lays the cells of a table on its grid, in which a cell may reach into the rows below it. */
const placeCells = ({ rows }: GrowingTable, cells: Map<number, TableCell>): void => {
  /** For each column, how many more rows a cell from above reaches into. */
  const reach = new Array<number>(MOST_COLUMNS).fill(0);
  for (const row of rows) {
    let column = 0;
    let after = 0;
    for (const [index, cell] of row.entries()) {
      while ((reach[column] ?? 0) > 0) column++;
      cells.set(cell.element, { first: index === 0, skipped: column - after });
      after = column + 1;
      column = Math.min(column + cell.columns, MOST_COLUMNS);
      reach.fill(cell.rows, after - 1, column);
    }
    for (const [at, rowsLeft] of reach.entries()) reach[at] = Math.max(0, rowsLeft - 1);
  }
};

/** Reads the tables of a page one within the other. */
class TableReader {
  readonly cells = new Map<number, TableCell>();
  readonly #tables: GrowingTable[] = [];
  readonly #open: GrowingCell[] = [];

  openElement(index: number, { elements }: Markup): void {
    const element = elements[index];
    const table = this.#tables.at(-1);
    if (element === undefined) return;
    const { name, attributes } = element;
    if (name === 'table') {
      // A table within a table makes the outer one a layout.
      if (table !== undefined) table.isLayout = true;
      this.#tables.push({ rows: [], isLayout: attributes.get('role') === 'presentation' });
    } else if (name === 'tr') table?.rows.push([]);
    else if (cellElements.has(name) && name !== 'caption') {
      const columns = spanOf(attributes.get('colspan'), MOST_COLUMNS);
      const cell = { element: index, columns, rows: spanOf(attributes.get('rowspan'), MOST_ROWS), length: 0 };
      table?.rows.at(-1)?.push(cell);
      this.#open.push(cell);
    }
  }

  closeElement(index: number, { elements }: Markup): void {
    if (this.#open.at(-1)?.element === index) this.#open.pop();
    if (elements[index]?.name !== 'table') return;
    const table = this.#tables.pop();
    if (table !== undefined && isData(table)) placeCells(table, this.cells);
  }

  addText(text: string): void {
    const cell = this.#open.at(-1);
    if (cell !== undefined) cell.length += text.trim().length;
  }
}

/**
 * Finds the tables that hold data, as against those that lay out the page, and where their cells stand. Elements that
 * `isLeftOut` are passed over. With `<th rowspan=2>地区`, the first cell of the next row has one column skipped before it.
 */
export const findDataCells = (markup: Markup, isLeftOut: (element: number) => boolean): DataCells => {
  const reader = new TableReader();
  for (const node of markup.nodes) {
    if (isLeftOut(node.element)) continue;
    if (node.kind === 'text') reader.addText(textOf(markup, node));
    else if (node.kind === 'open') reader.openElement(node.element, markup);
    else reader.closeElement(node.element, markup);
  }
  return reader.cells;
};
