import { z } from 'zod';
import { claimSchema, otherSchema } from './claim/claim.js';
import { extractionSchema } from './claim/extraction.js';
import { htmlExtractionSchema } from './claim/html-extraction.js';
import { fullRowSchema } from './output/full-rows.js';
import { rowSchema } from './output/rows.js';
import { webAnnotationSchema } from './output/web-annotation.js';
import { recordSchema } from './stream/record.js';
import { errorLineSchema, errorRecordSchema, extractedRecordSchema } from './stream/result.js';
import { bulletinSchema } from './structure/bulletin.js';

interface RecordKind {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** What is read may hold more keys than these, what is written does not. */
  readonly io: 'input' | 'output';
}

/** Of an input record, what zod checks in code. */
const textOrHtml = {
  anyOf: ['text', 'html'].map((key) => ({
    type: 'object',
    properties: { [key]: { type: 'string' } },
    required: [key],
  })),
};

const encoding = { encoding: z.string().describe('What the input was decoded from.') };

/** A line of ndjson: what a stream gives for a record, and the encoding of the input. */
const documentSchema = z.union(extractedRecordSchema.options.map((record) => record.extend(encoding)));

/** Every record that is read or written, by the name of its schema file. */
const kinds: readonly RecordKind[] = [
  {
    name: 'record',
    title: 'A line of .jsonl input',
    schema: recordSchema.meta(textOrHtml),
    io: 'input',
  },
  { name: 'extraction', title: 'What extract returns', schema: extractionSchema, io: 'output' },
  { name: 'html-extraction', title: 'What extractHtml returns', schema: htmlExtractionSchema, io: 'output' },
  { name: 'bulletin', title: 'What parseBulletin returns', schema: bulletinSchema, io: 'output' },
  { name: 'claim', title: 'A numeric claim', schema: claimSchema, io: 'output' },
  { name: 'other', title: 'A numeral that is no claim', schema: otherSchema, io: 'output' },
  { name: 'document', title: 'A line of --format ndjson', schema: documentSchema, io: 'output' },
  {
    name: 'extracted-record',
    title: 'What a stream gives for a record',
    schema: extractedRecordSchema,
    io: 'output',
  },
  {
    name: 'error-record',
    title: 'What a stream gives for a bad record',
    schema: errorRecordSchema,
    io: 'output',
  },
  {
    name: 'error-line',
    title: 'What stands for a bad line of NDJSON',
    schema: errorLineSchema,
    io: 'output',
  },
  { name: 'row', title: 'A line of --format rows', schema: rowSchema, io: 'output' },
  { name: 'full-row', title: 'A row of --format csv and parquet', schema: fullRowSchema, io: 'output' },
  {
    name: 'web-annotation',
    title: 'A line of --format web-annotation',
    schema: webAnnotationSchema,
    io: 'output',
  },
];

/** A JSON Schema and the name of its file, without ending. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The JSON Schema (draft 2020-12) of every record, each whole in itself: `jsonSchemas()[0].name === 'record'`. */
export const jsonSchemas = (): readonly NamedSchema[] =>
  kinds.map(({ name, title, schema, io }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
    return { name, schema: { $schema, $id: `urn:gongbao:schema:${name}`, title, ...rest } };
  });
