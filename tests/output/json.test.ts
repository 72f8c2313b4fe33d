import { expect, describe, test } from 'vitest';
import { extractionSchema } from '../../src/claim/extraction.js';
import { json, ndjson } from '../../src/output/json.js';
import { document, documentWith, extraction, stream, text, textOf } from './sample.js';

test('the sample is an extraction whose quotes are exact', () => {
  expect(extractionSchema.parse(extraction)).toEqual(extraction);
  for (const { span, quote } of extraction.claims) expect(text.slice(span.start, span.end)).toBe(quote);
});

describe('json', () => {
  test('prints the one document of a file', async () => {
    const written = await textOf(json.write(stream(document), false));
    expect(JSON.parse(written)).toEqual({
      id: 'sample',
      hash: document.hash,
      encoding: 'utf-8',
      ...extraction,
    });
    expect(written).toMatch(/^\{\n {2}"id": "sample",\n[^]*\n\}\n$/);
  });

  test.each([0, 1, 2])('prints an array where the input may hold several and holds %i', async (count) => {
    const documents = Array.from({ length: count }, () => document);
    const written = await textOf(json.write(stream(...documents), true));
    expect(JSON.parse(written)).toEqual(
      documents.map(({ id, hash }) => ({ id, hash, encoding: 'utf-8', ...extraction })),
    );
    expect(written.endsWith(']\n')).toBe(true);
  });

  test('prints nothing where the one document failed', async () => {
    expect(await textOf(json.write(stream(), false))).toBe('');
  });
});

describe('ndjson', () => {
  test('prints a document a line, its id and hash first', async () => {
    const lines = (await textOf(ndjson.write(stream(document, document), true))).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(lines[0]).toMatch(/^\{"id":"sample","hash":"[0-9a-f]{16}","encoding":"utf-8","bulletin":/);
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      id: 'sample',
      hash: document.hash,
      encoding: 'utf-8',
      ...extraction,
    });
  });

  test('escapes every character that some reader takes for the end of a line', async () => {
    const metric = '警\u2028情\u2029总\u0085量\n\r\ud800';
    const written = await textOf(ndjson.write(stream(documentWith({ metric })), false));
    expect(written.slice(0, -1)).not.toMatch(/[\u2028\u2029\u0085\n\r\ud800]/);
    expect(JSON.parse(written)).toMatchObject({ claims: [{ metric }] });
  });
});
