import { languageOf, type Language } from './language.js';
import type { Quote, Span } from './span.js';

/** Where a run of a passage's characters stands in the source. */
interface Piece {
  /** Offset of the run's first character within the passage. */
  readonly at: number;
  /** Offset of the same character within the source. */
  readonly source: number;
  readonly length: number;
}

/** Nearly every passage is one piece: a slice then costs next to nothing. */
const read = (text: string, pieces: readonly Piece[]): string => {
  const [first, second] = pieces;
  if (first === undefined) return '';
  if (second === undefined) return text.slice(first.source, first.source + first.length);
  return pieces.map((piece) => text.slice(piece.source, piece.source + piece.length)).join('');
};

/**
 * A stretch of the source read as one line. A paragraph that was hard-wrapped over several lines is one
 * passage whose line breaks and indents are skipped; all stages work in the passage's own offsets and
 * come back to the source through `span` and `quote`.
 */
export class Passage {
  /** The characters folded for matching (see `fold`); as long as `raw`. */
  readonly text: string;
  /** The characters as they stand in the source. */
  readonly raw: string;
  readonly #source: SourceLike;
  readonly #pieces: readonly Piece[];
  #language: Language | null = null;

  private constructor(source: SourceLike, pieces: readonly Piece[]) {
    this.#source = source;
    this.#pieces = pieces;
    this.raw = read(source.text, pieces);
    this.text = read(source.folded, pieces);
  }

  /** Reads the given spans of the source, in order, as one line: `Passage.of(source, [{ start: 0, end: 12 }])`. */
  static of(source: SourceLike, spans: readonly Span[]): Passage {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { start, end } of spans) {
      if (end > start) pieces.push({ at, source: start, length: end - start });
      at += Math.max(0, end - start);
    }
    return new Passage(source, pieces);
  }

  /** The language of its own characters (see `languageOf`), counted once. */
  get language(): Language {
    this.#language ??= languageOf(this.text);
    return this.#language;
  }

  get length(): number {
    return this.raw.length;
  }

  /** The part from `start` to `end` (offsets within this passage) as a passage of its own. */
  slice(start: number, end: number): Passage {
    return Passage.of(this.#source, this.#spansOf(start, end));
  }

  /** The source span that runs from the first to the last of these characters, skipped line breaks included. */
  span(start: number, end: number): Span {
    const [only, second] = this.#pieces;
    if (only !== undefined && second === undefined && start < end) {
      return { start: only.source + start, end: only.source + Math.min(end, only.length) };
    }
    const spans = this.#spansOf(start, end);
    const first = spans[0];
    const last = spans.at(-1);
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
    const here = this.#sourceOffset(start);
    return { start: here, end: here };
  }

  /** Like `span`, with the source's own characters. */
  quote(start: number, end: number): Quote {
    const { start: from, end: to } = this.span(start, end);
    return { start: from, end: to, text: this.#source.text.slice(from, to) };
  }

  #spansOf(start: number, end: number): Span[] {
    const spans: Span[] = [];
    for (let i = this.#pieceAt(start); i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (piece === undefined || piece.at >= end) break;
      const from = Math.max(start, piece.at);
      const to = Math.min(end, piece.at + piece.length);
      if (to > from) spans.push({ start: piece.source + from - piece.at, end: piece.source + to - piece.at });
    }
    return spans;
  }

  #sourceOffset(at: number): number {
    const piece = this.#pieces[this.#pieceAt(at)];
    return piece === undefined ? 0 : piece.source + Math.min(at - piece.at, piece.length);
  }

  /** Index of the last piece that begins at or before the offset. */
  #pieceAt(at: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What a passage needs of its source. */
export interface SourceLike {
  readonly text: string;
  readonly folded: string;
}
