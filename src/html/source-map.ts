import { z } from 'zod';
import type { Span } from '../source/span.js';

/**
 * A run of text and where it stands in the markup: offset in the text, offset in the markup, length in the text, length in
 * the markup. The lengths differ for a character reference, which is one whole: `&lt;` is `[0, 0, 1, 4]`.
 */
const pieceSchema = z.tuple([
  z.int().nonnegative(),
  z.int().nonnegative(),
  z.int().positive(),
  z.int().positive(),
]);

/**
 * Where the characters of a text stand in the markup it was read from, as pieces in order. Characters that layout put in
 * (line breaks between blocks, tabs between cells) are in no piece.
 */
export const sourceMapSchema = z
  .object({
    pieces: z
      .array(pieceSchema.readonly())
      .readonly()
      .describe('Offset in the text, offset in the markup, length in the text, length in the markup.'),
  })
  .meta({ id: 'SourceMap', description: 'Where the characters of the text stand in the markup.' });

export type MapPiece = Readonly<z.infer<typeof pieceSchema>>;

export interface SourceMap {
  readonly pieces: readonly MapPiece[];
}

/** Index of the first piece that ends after an offset in the text. Logarithmic time. */
const firstEndingAfter = (pieces: readonly MapPiece[], offset: number): number => {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [at, , length] = pieces[middle] ?? [0, 0, 0, 0];
    if (at + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Where the character at an offset begins and ends in the markup. */
const characterIn = ([at, source, length, sourceLength]: MapPiece, offset: number): Span =>
  length === sourceLength
    ? { start: source + offset - at, end: source + offset - at + 1 }
    : { start: source, end: source + sourceLength };

/**
 * The range of markup from the first to the last character of a span of text, tags in between included. What only layout
 * put in has an empty range where it would stand. For `<p>增长<b>5</b>&#37;` the span of 5% gives `<p>增长<b>[5</b>&#37;]`.
 */
export const rangeIn = ({ pieces }: SourceMap, { start, end }: Span): Span => {
  const index = firstEndingAfter(pieces, start);
  const first = pieces[index];
  if (first === undefined) return caretAfter(pieces.at(-1));
  const from = characterIn(first, Math.max(start, first[0])).start;
  if (end <= start || first[0] >= end) return { start: from, end: from };
  const lastIndex = firstEndingAfter(pieces, end - 1);
  const last = pieces[lastIndex];
  // The last character may be one that layout put in: then the piece before it counts.
  const holds = last !== undefined && last[0] < end;
  const piece = holds ? last : (pieces[lastIndex - 1] ?? first);
  return { start: from, end: characterIn(piece, Math.min(end, piece[0] + piece[2]) - 1).end };
};

const caretAfter = (piece: MapPiece | undefined): Span => {
  const at = piece === undefined ? 0 : piece[1] + piece[3];
  return { start: at, end: at };
};
