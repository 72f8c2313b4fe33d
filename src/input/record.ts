import { z } from 'zod';
import { documentOptionsSchema } from '../options.js';
import type { Encoding } from './encoding.js';
import { InputError } from './input-error.js';

/** `text/html`, in any case and with parameters: `text/html; charset=gb2312`. */
const isHtmlType = (type: string | null | undefined): boolean => /^\s*text\/html\s*(?:;|$)/i.test(type ?? '');

/** One line of `.jsonl` input; other keys may stand beside these. */
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

/** How the text of a document is written. */
export type ContentType = 'text/plain' | 'text/html';

/** One document to extract from. */
export interface BulletinRecord {
  readonly id: string;
  /** What the input holds: for `text/html` the markup. */
  readonly text: string;
  readonly contentType: ContentType;
  /** What its bytes were decoded from. */
  readonly encoding: Encoding;
  /** The day it was published, YYYY-MM-DD, where the input says so. */
  readonly published: string | null;
}

/**
 * Reads one line of `.jsonl`: `parseRecord('{"id":"a","text":"接警3起"}', 'utf-8').id === 'a'`. Throws `InputError` with
 * the code INVALID_RECORD, naming the key that is wrong.
 */
export const parseRecord = (line: string, encoding: Encoding): BulletinRecord => {
  const parsed = recordSchema.safeParse(parseJson(line));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    throw new InputError('INVALID_RECORD', problems.join('; '));
  }
  const { id, text, html, content_type: type, published } = parsed.data;
  const contentType = text === undefined || isHtmlType(type) ? 'text/html' : 'text/plain';
  return { id, text: text ?? html ?? '', contentType, encoding, published: published ?? null };
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('INVALID_RECORD', `not JSON: ${detail}`, null, { cause });
  }
};
