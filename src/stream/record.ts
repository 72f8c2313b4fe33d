import { z } from 'zod';
import { InvalidRecordError } from '../errors.js';
import { documentOptionsSchema } from '../options.js';

/** `text/html`, in any case and with parameters: `text/html; charset=gb2312`. */
const isHtmlType = (type: string | null | undefined): boolean => /^\s*text\/html\s*(?:;|$)/i.test(type ?? '');

/** One document of a stream, or one line of `.jsonl` input; other keys may stand beside these. */
export const recordSchema = z
  .object({
    id: z.string().min(1),
    text: z.string().optional(),
    /** A page of HTML, which counts where there is no `text`. */
    html: z.string().optional(),
    /** `text/html` where `text` is a page of HTML. */
    content_type: z.string().nullish(),
    published: documentOptionsSchema.shape.published.nullable(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, {
    path: ['text'],
    error: 'Invalid input: expected a string here or in html',
  });

/** A document as it comes in a stream: `{ id: '青岫-1', text: '接警3起。', published: '2024-01-05' }`. */
export type DocumentRecord = Readonly<z.input<typeof recordSchema>>;

/** How the text of a document is written. */
export type ContentType = 'text/plain' | 'text/html';

/** What a record holds, in one form whichever of its keys were used. */
export interface RecordContent {
  readonly id: string;
  /** What is to be read: for `text/html` the markup. */
  readonly text: string;
  readonly contentType: ContentType;
  /** The day it was published, YYYY-MM-DD, where the record says so. */
  readonly published: string | null;
}

/** The id of what may be a record, null where it has none that can be read. */
export const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;

/**
 * Checks a record: `checkRecord({ id: 'a', text: '接警3起' }).contentType === 'text/plain'`. Throws an InvalidRecordError
 * that names each key that is wrong.
 */
export const checkRecord = (value: unknown): RecordContent => {
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    throw new InvalidRecordError(problems.join('; '), { cause: parsed.error, id: idOf(value) });
  }
  const { id, text, html, content_type: type, published } = parsed.data;
  const contentType = text === undefined || isHtmlType(type) ? 'text/html' : 'text/plain';
  return { id, text: text ?? html ?? '', contentType, published: published ?? null };
};

/**
 * Reads the record on one line of JSON: `parseRecordLine('{"id":"a","text":"接警3起"}').id === 'a'`. Throws an
 * InvalidRecordError where the line is no JSON or its object no record.
 */
export const parseRecordLine = (line: string): RecordContent => checkRecord(parseJson(line));

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidRecordError(`not JSON: ${detail}`, { cause });
  }
};
