import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { fullRows, fullRowSchema } from '../../src/output/full-rows.js';
import { parquet, toParquet } from '../../src/output/parquet.js';
import { fixtureNames, readFixture } from '../fixtures.js';
import { bytesOf, document, documentWith, stream } from './sample.js';

const bufferOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<ArrayBuffer> => {
  const bytes = new Uint8Array(await bytesOf(chunks));
  return bytes.buffer;
};

describe('toParquet', () => {
  test('gives back every row of the fixtures', async () => {
    const documents = fixtureNames.map((id) => {
      const text = readFixture(id);
      return { id, text, extraction: extract(text) };
    });
    const file = await bufferOf(toParquet(documents));
    const rows = await parquetReadObjects({ file });
    expect(rows.length).toBeGreaterThan(300);
    expect(rows).toEqual(documents.flatMap((one) => [...fullRows(one)]));
  });

  test('has a typed column for each field', async () => {
    const { children } = parquetSchema(parquetMetadata(await bufferOf(toParquet([document]))));
    const typeOf = (name: string) => {
      const element = children.find((child) => child.element.name === name)?.element;
      return [element?.type, element?.converted_type, element?.repetition_type];
    };
    expect(children.map(({ element }) => element.name)).toEqual(Object.keys(fullRowSchema.shape));
    expect(typeOf('start')).toEqual(['INT32', undefined, 'REQUIRED']);
    expect(typeOf('value')).toEqual(['DOUBLE', undefined, 'OPTIONAL']);
    expect(typeOf('decimal')).toEqual(['BYTE_ARRAY', 'UTF8', 'OPTIONAL']);
    expect(typeOf('sourceStart')).toEqual(['INT32', undefined, 'OPTIONAL']);
    expect(typeOf('evidence')).toEqual([undefined, 'LIST', 'REQUIRED']);
  });

  test('keeps a decimal that no number holds', async () => {
    const decimal = `1${'0'.repeat(400)}.5`;
    const file = await bufferOf(
      toParquet([documentWith({ amount: { type: 'exact', value: null, decimal } })]),
    );
    expect(await parquetReadObjects({ file })).toMatchObject([{ value: null, decimal }]);
  });

  test('is a file without documents too', async () => {
    const file = await bufferOf(toParquet([]));
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect(parquetSchema(parquetMetadata(file)).children).toHaveLength(
      Object.keys(fullRowSchema.shape).length,
    );
  });

  test('hands out a group of rows as soon as it is full', async () => {
    const ROWS_IN_GROUP = 10_000;
    let asked = 0;
    const endless = async function* () {
      for (;;) {
        asked += 1;
        yield document;
      }
    };
    const chunks = toParquet(endless());
    const first = await chunks.next();
    expect(first.value).toBeInstanceOf(Uint8Array);
    expect(asked).toBe(ROWS_IN_GROUP / document.extraction.claims.length);
    await chunks.return(undefined);
  });

  test('parts rows in groups that add up', async () => {
    const documents = Array.from({ length: 6_001 }, () => document);
    const metadata = parquetMetadata(await bufferOf(parquet.write(stream(...documents), true)));
    expect(metadata.row_groups.map(({ num_rows: rows }) => Number(rows))).toEqual([10_000, 2_002]);
    expect(Number(metadata.num_rows)).toBe(12_002);
  });
});
