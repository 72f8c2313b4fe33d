import { z } from 'zod';
import { documentOptionsSchema } from '../options.js';
import { InputError } from './input-error.js';

/** One line of `.jsonl` input; other keys may stand beside these. */
export const recordSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  published: documentOptionsSchema.shape.published.nullable(),
});

/** One document to extract from. */
export interface BulletinRecord {
  readonly id: string;
  readonly text: string;
  /** The day it was published, YYYY-MM-DD, where the input says so. */
  readonly published: string | null;
}

/**
 * Reads one line of `.jsonl`: `parseRecord('{"id":"a","text":"接警3起"}').id === 'a'`. Throws `InputError` with
 * the code INVALID_RECORD, naming the key that is wrong.
 */
export const parseRecord = (line: string): BulletinRecord => {
  const parsed = recordSchema.safeParse(parseJson(line));
  if (parsed.success) return { ...parsed.data, published: parsed.data.published ?? null };
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new InputError('INVALID_RECORD', problems.join('; '));
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('INVALID_RECORD', `not JSON: ${detail}`, null, { cause });
  }
};
