import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimSchema } from '../src/claim/claim.js';

const documentSchema = z.strictObject({ id: z.string(), published: z.iso.date(), text: z.string() });
const kinds = claimSchema.options.map(({ shape }) => shape.kind.value);
const kindSchema = z.enum(kinds);
const rowSchema = z.looseObject({
  doc: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  kind: z.union([kindSchema, z.array(kindSchema)]),
});

const read = <Schema extends z.ZodType>(name: string, schema: Schema): readonly z.output<Schema>[] => {
  const file = fileURLToPath(new URL(`../fixtures/english/${name}.jsonl`, import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => schema.parse(JSON.parse(line)));
};

describe.each(['tune', 'held'])('the English reference, %s', (half) => {
  const documents = read(`${half}/documents`, documentSchema);
  const reference = read(`${half}/reference`, rowSchema);

  test('every quote stands where its row says', () => {
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const found = reference.map(({ doc, start, end }) => texts.get(doc)?.slice(start, end));
    expect(found).toEqual(reference.map(({ text }) => text));
  });

  test('quotes do not overlap and stand in order', () => {
    const apart = reference.every(({ doc, start }, i) => {
      const before = reference[i - 1];
      return before?.doc !== doc || before.end <= start;
    });
    expect(apart).toBe(true);
  });
});

test('no document is in both halves', () => {
  const ids = ['tune', 'held'].flatMap((half) =>
    read(`${half}/documents`, documentSchema).map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});
