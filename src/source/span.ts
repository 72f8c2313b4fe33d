import { z } from 'zod';

/** Offsets as they appear in every record. */
export const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .meta({ id: 'Span', description: 'A half-open stretch of a text, in UTF-16 code units.' });

/** Offsets with the characters that stand there. */
export const quoteSchema = spanSchema
  .extend({
    text: z.string().describe('The characters that stand there.'),
    sourceRange: spanSchema.optional().describe('Where they stand in the markup, of a page of HTML.'),
  })
  .meta({ id: 'Quote' });

/** A half-open stretch of the caller's own text, in UTF-16 code units: `source.slice(start, end)`. */
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** A span together with the characters that stand there: `source.slice(start, end) === text`. */
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** Whether a span holds no character. */
export const isEmpty = ({ start, end }: Span): boolean => start >= end;

/** A line break between two words of English, which is a space. */
const BREAK_IN_ENGLISH = /(?<=[a-z,;)])[\r\n]\s*(?=[A-Za-z0-9(])/g;

/**
 * The words of several quotes in a row, the line breaks of hard-wrapped lines dropped: 净利润 of 净利⏎润, and net profit of
 * net⏎profit.
 */
export const wordsOfQuotes = (quotes: readonly Quote[]): string =>
  quotes.map(({ text }) => text.replace(BREAK_IN_ENGLISH, ' ').replace(/[\r\n]\s*/g, '')).join('');

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds every character of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
