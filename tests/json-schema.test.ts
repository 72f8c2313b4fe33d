import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  extract,
  extractHtml,
  extractStream,
  fullRows,
  parseBulletin,
  toRows,
  toWebAnnotations,
} from '../src/index.js';
import { jsonSchemas } from '../src/json-schema.js';
import { ndjson } from '../src/output/json.js';
import { gongbao, parseLines } from './cli/gongbao.js';
import { fixtureNames, readFixture } from './fixtures.js';
import { stream, textOf } from './output/sample.js';

const folder = new URL('../schema/', import.meta.url);

const checkedIn = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** A check made of the file alone, as somebody without our zod schemas would have it. */
const validatorOf = (name: string): z.ZodType => z.fromJSONSchema(checkedIn(name));

const documents = fixtureNames.map((id) => {
  const text = readFixture(id);
  return { id, hash: '0', encoding: 'utf-8', text, extraction: extract(text) };
});
const pages = documents.map((document) => ({
  ...document,
  extraction: extractHtml(`<p>${document.text.replaceAll('\n', '</p><p>')}</p>`),
}));

const linesOf = async (all: typeof documents): Promise<readonly unknown[]> =>
  (await textOf(ndjson.write(stream(...all), true)))
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const streamed = async (failed: boolean): Promise<readonly unknown[]> => {
  const records = [...documents.map(({ id, text }) => ({ id, text })), { id: 'bad' }, { text: '公报' }];
  const results: unknown[] = [];
  for await (const result of extractStream(records)) if ('error' in result === failed) results.push(result);
  return results;
};

/** What is really written, by the name of its schema. */
const written: Readonly<Record<string, () => readonly unknown[] | Promise<readonly unknown[]>>> = {
  record: () => [
    { id: 'a', text: '接警3起', also: 1 },
    { id: 'b', html: '<p>3起', published: '2024-02-29' },
  ],
  extraction: () => documents.map(({ extraction }) => extraction),
  'html-extraction': () => pages.map(({ extraction }) => extraction),
  bulletin: () => documents.map(({ text }) => parseBulletin(text)),
  claim: () => documents.flatMap(({ extraction }) => extraction.claims),
  other: () => documents.flatMap(({ extraction }) => extraction.others),
  document: async () => [...(await linesOf(documents)), ...(await linesOf(pages))],
  'extracted-record': () => streamed(false),
  'error-record': () => streamed(true),
  'error-line': () => parseLines(gongbao(['extract', '-i', 'jsonl'], '{"id":"a"}\n公报\n').stderr),
  row: () => documents.flatMap(toRows),
  'full-row': () => documents.flatMap((document) => [...fullRows(document)]),
  'web-annotation': () => documents.flatMap(toWebAnnotations),
};

/** One thing wrong for each: no file may take everything. */
const wrong: Readonly<Record<string, readonly unknown[]>> = {
  record: [
    { id: 'a' },
    { id: '', text: '' },
    { text: '接警3起' },
    { id: 'a', text: '', published: '2024-2-29' },
  ],
  claim: [
    { ...documents[0]?.extraction.claims[0], kind: 'guess' },
    { ...documents[0]?.extraction.claims[0], more: 1 },
  ],
  row: [{ ...documents.flatMap(toRows)[0], start: 1.5 }],
  other: [{ ...documents[0]?.extraction.others[0], reason: 'whim' }],
};

describe('schema/', () => {
  test('holds a file for each schema and no other', () => {
    const names = jsonSchemas().map(({ name }) => `${name}.json`);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(written).toSorted()).toEqual(
      jsonSchemas()
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  test.each(jsonSchemas())('$name: the file is what zod says', ({ name, schema }) => {
    expect(
      checkedIn(name),
      `schema/${name}.json is not what the zod schemas say: run npm run schemas`,
    ).toEqual(schema);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:gongbao:schema:${name}`,
    });
  });

  test.each(Object.entries(written))('%s: takes what is written', async (name, records) => {
    const validator = validatorOf(name);
    const all = await records();
    expect(all.length).toBeGreaterThan(1);
    for (const record of all) {
      // As it travels: what is undefined is not there.
      const { error } = validator.safeParse(JSON.parse(JSON.stringify(record)));
      expect(error?.issues ?? [], JSON.stringify(record).slice(0, 200)).toEqual([]);
    }
  });

  test.each(Object.entries(wrong).flatMap(([name, all]) => all.map((record) => ({ name, record }))))(
    '$name: refuses $record',
    ({ name, record }) => {
      expect(validatorOf(name).safeParse(record).success).toBe(false);
    },
  );
});
