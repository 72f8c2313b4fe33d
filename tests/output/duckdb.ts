import { DuckDBInstance } from '@duckdb/node-api';
import { gridLines } from '../../src/output/grid.js';

/** What a query gives, with its files found in a folder. */
export interface Result {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Runs a query in a DuckDB of its own. */
export const query = async (sql: string, folder: string): Promise<Result> => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${folder}'`);
    const reader = await connection.runAndReadAll(sql);
    return { names: reader.columnNames(), rows: reader.getRowsJson() };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

/** A result as aligned lines. */
export const printed = ({ names, rows }: Result): string =>
  gridLines(
    names.map((title, i) => ({ title, align: 'left', cell: (row: readonly unknown[]) => String(row[i]) })),
    rows,
  )
    .map((line) => `${line}\n`)
    .join('');
