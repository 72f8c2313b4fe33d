import type * as Hyparquet from 'hyparquet-writer';
import { PackageUnavailableError } from '../errors.js';
import type { NamedExtraction, OutputFormat } from './format.js';
import { type FullRow, fullRows, fullRowSchema } from './full-rows.js';
import { parquetElements } from './parquet-schema.js';

/** Rows held at a time: some tens of megabytes at most, and still long runs for whoever reads a column. */
const ROWS_IN_GROUP = 10_000;

const columnNames = fullRowSchema.keyof().options;

/** Loaded when Parquet is asked for: most users never do, and need not install it. */
const loadWriter = async (): Promise<typeof Hyparquet> => {
  try {
    return await import('hyparquet-writer');
  } catch (cause) {
    throw new PackageUnavailableError(
      'Parquet is written by the package hyparquet-writer, which does not load: npm install hyparquet-writer',
      { cause },
    );
  }
};

/** Rows of one document after the other, so many at a time. */
async function* groupsOf(
  documents: AsyncIterable<NamedExtraction> | Iterable<NamedExtraction>,
  size: number,
): AsyncGenerator<readonly FullRow[]> {
  let group: FullRow[] = [];
  for await (const document of documents) {
    for (const row of fullRows(document)) {
      group.push(row);
      if (group.length < size) continue;
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}

const columnsOf = (rows: readonly FullRow[]): Hyparquet.ColumnSource[] =>
  columnNames.map((name) => ({ name, data: rows.map((row) => row[name]), offsetIndex: false }));

/** The bytes written so far; the writer goes on counting from there, with its buffer empty. */
const taken = (writer: Hyparquet.ByteWriter): Uint8Array => {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
};

/**
 * Claims as a Parquet file, its bytes in pieces of one row group each, so that memory stays bounded however many there are:
 * `await writeFile('claims.parquet', toParquet([{ id: '青岫-1', text, extraction: extract(text) }]))`.
 * Throws a PackageUnavailableError where hyparquet-writer is not installed.
 */
export async function* toParquet(
  documents: AsyncIterable<NamedExtraction> | Iterable<NamedExtraction>,
): AsyncGenerator<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await loadWriter();
  const writer = new ByteWriter();
  const schema = [...parquetElements('claims', fullRowSchema)];
  const file = new ParquetWriter({ writer, schema, createdBy: 'gongbao' });
  for await (const rows of groupsOf(documents, ROWS_IN_GROUP)) {
    await file.write({ columnData: columnsOf(rows), rowGroupSize: rows.length });
    yield taken(writer);
  }
  await file.finish();
  yield taken(writer);
}

/** One claim a row in typed columns, for warehouses and data frames. */
export const parquet: OutputFormat = { name: 'parquet', binary: true, write: toParquet };
