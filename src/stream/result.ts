import { z } from 'zod';
import { extractionSchema } from '../claim/extraction.js';
import { htmlExtractionSchema } from '../claim/html-extraction.js';
import { GongbaoError } from '../errors.js';

const echoSchema = z.object({
  /** The record's own. */
  id: z.string(),
  /** Fingerprint of what the record held, as `contentHash` gives it: the same content, the same hash. */
  hash: z.string(),
});

/** What a stream gives for a record: the extraction, with the record's id and the hash of its content. */
export const extractedRecordSchema = z.union([
  echoSchema.extend(htmlExtractionSchema.shape),
  echoSchema.extend(extractionSchema.shape),
]);

const failureSchema = z.object({
  /** The record's id, where it has one that can be read. */
  id: z.string().optional(),
  error: z.object({
    /** The `code` of the error, such as INVALID_RECORD or INPUT_TOO_LARGE; INTERNAL for one nothing expects. */
    code: z.string(),
    message: z.string(),
  }),
});

/** What a stream of objects gives for a bad record. */
export const errorRecordSchema = failureSchema.extend({
  /** Place among the records, from 0. */
  index: z.int().nonnegative(),
});

/** What stands for a bad line of NDJSON. */
export const errorLineSchema = failureSchema.extend({
  /** Number of the line, from 1. */
  line: z.int().positive(),
  /** The file it stands in, where the command line read several. */
  file: z.string().optional(),
});

export type ExtractedRecord = Readonly<z.infer<typeof extractedRecordSchema>>;
export type ErrorRecord = Readonly<z.infer<typeof errorRecordSchema>>;
export type ErrorLine = Readonly<z.infer<typeof errorLineSchema>>;

/** What a stream gives for each record, whatever the record: `'error' in result` tells the one from the other. */
export type StreamResult = ExtractedRecord | ErrorRecord;

/** The part of a bad record that is repeated: its id, where that is known. `knownOf('a')` is `{ id: 'a' }`. */
export const knownOf = (id: string | null): Pick<ErrorRecord, 'id'> => (id === null ? {} : { id });

/** An error as it is told in a record: `{ code: 'INVALID_RECORD', message: 'id: …' }`. */
export const toFailure = (error: unknown): ErrorRecord['error'] => ({
  code: error instanceof GongbaoError ? error.code : 'INTERNAL',
  message: error instanceof Error ? error.message : String(error),
});
