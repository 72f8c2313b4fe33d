import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { gongbao } from '../cli/gongbao.js';
import { fixtureNames, readFixture } from '../fixtures.js';
import { query } from './duckdb.js';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-duckdb-'));
const fixtures = fixtureNames.map((name) =>
  fileURLToPath(new URL(`../../fixtures/${name}.txt`, import.meta.url)),
);
const claims = fixtureNames.flatMap((name) => extract(readFixture(name)).claims);

const csvTypes = "types = {'value': 'DOUBLE', 'decimal': 'VARCHAR', 'period': 'VARCHAR', 'hash': 'VARCHAR'}";
const csvEvidence = `from_json(evidence, '[{"attribute": "VARCHAR", "text": "VARCHAR"}]')`;

/** How each format is read, its claims a row each. */
const relations: Readonly<Record<string, string>> = {
  ndjson: `(SELECT id AS doc, c.kind, c.metric, c.period, c.amount.value, c.amount.decimal, c.span.start
    FROM read_json('ndjson', sample_size = -1), unnest(claims) AS claims(c))`,
  rows: "read_json('rows', sample_size = -1)",
  csv: `read_csv('csv', ${csvTypes})`,
  'csv-excel': `read_csv('csv-excel', ${csvTypes})`,
  parquet: "read_parquet('parquet')",
};

beforeAll(() => {
  for (const format of Object.keys(relations)) {
    const { code, stderr } = gongbao(['extract', '-f', format, '-o', join(folder, format), ...fixtures]);
    if (code !== 0) throw new Error(`${format}: ${stderr}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The exact decimals and values of claims, as a query over any of the formats should give them. */
const expected = claims.map(({ amount, metric, period, span, kind }) => [
  kind,
  metric,
  period,
  amount.type === 'range' ? null : amount.value,
  amount.type === 'exact' ? amount.decimal : null,
  span.start,
]);

test.each(Object.entries(relations))('%s: gives every claim as it is', async (_, relation) => {
  const sql = `SELECT kind, metric, period, value, decimal, start::INTEGER FROM ${relation} ORDER BY doc, start`;
  const { rows } = await query(sql, folder);
  expect(rows.length).toBeGreaterThan(300);
  expect(rows).toEqual(expected);
});

test.each(Object.entries(relations))('%s: averages by metric', async (_, relation) => {
  const sql = `SELECT metric, count(*)::INTEGER, avg(value) FROM ${relation}
    WHERE kind = 'percentage' AND value IS NOT NULL GROUP BY metric ORDER BY metric`;
  const { rows } = await query(sql, folder);
  const values = new Map<string | null, number[]>();
  for (const { kind, metric, amount } of claims) {
    if (kind !== 'percentage' || amount.type === 'range' || amount.value === null) continue;
    values.set(metric, [...(values.get(metric) ?? []), amount.value]);
  }
  expect(rows).toHaveLength(values.size);
  for (const [metric, count, average] of rows) {
    const known = values.get(metric === null ? null : String(metric)) ?? [];
    expect(count).toBe(known.length);
    expect(average).toBeCloseTo(known.reduce((sum, value) => sum + value, 0) / known.length, 9);
  }
});

test.each([
  ['csv', `${relations['csv']}, unnest(${csvEvidence}) AS evidence(e)`],
  ['parquet', `${relations['parquet']}, unnest(evidence) AS evidence(e)`],
])('%s: gives the evidence as lists', async (_, relation) => {
  const { rows } = await query(
    `SELECT e.text FROM ${relation} WHERE e.attribute = 'basis' ORDER BY doc, start`,
    folder,
  );
  expect(rows).toEqual(claims.flatMap(({ evidence }) => evidence.basis.map(({ text }) => [text])));
});
