import type { Span } from '../source/span.js';
import type { MapPiece } from './source-map.js';

/** White space of the markup, of which the reader sees at most one blank. */
interface Blank {
  /** Where its first character stands in the markup; null where layout made it. */
  readonly source: Span | null;
  /** Whether a line of the markup ends in it. */
  readonly breaksLine: boolean;
}

const MOST_BREAKS = 2;
const WHITE = /[ \t\n\f\r]/;

/** Characters as wide as a Han character, between which a line break of the markup is no blank (CSS Text 3, 4.1.3). */
const isWide = (character: string): boolean =>
  /[\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/.test(
    character,
  );

/** Puts a text together as a reader sees it, and notes for each character where it stands in the markup. */
export class TextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: [number, number, number, number][] = [];
  #length = 0;
  #last = '';
  /** Line breaks, tabs and white space that are put in as soon as a character follows. */
  #breaks = 0;
  #tabs = 0;
  #blank: Blank | null = null;

  /** What was put together so far. */
  take(): { readonly text: string; readonly pieces: readonly MapPiece[] } {
    return { text: this.#chunks.join(''), pieces: this.#pieces };
  }

  /** Adds the characters of a stretch of markup that stand there as they are. */
  add(html: string, { start, end }: Span, preformatted: boolean): void {
    let at = start;
    while (at < end) {
      const from = at;
      const white = !preformatted && WHITE.test(html.charAt(at));
      while (at < end && (preformatted || WHITE.test(html.charAt(at)) === white)) at++;
      if (white) this.#addBlank({ start: from, end: from + 1 }, html.slice(from, at));
      else this.#addRun(html.slice(from, at), from, at - from);
    }
  }

  /** Adds what a character reference stands for. */
  addDecoded(decoded: string, source: Span): void {
    if (WHITE.test(decoded)) this.#addBlank(source, decoded);
    else this.#addRun(decoded, source.start, source.end - source.start);
  }

  /** Begins a new line where none was begun, as around a block. */
  endLine(): void {
    this.#breaks = Math.max(this.#breaks, 1);
    this.#tabs = 0;
  }

  /** Breaks the line, as `<br>` does. */
  breakLine(): void {
    this.#breaks = Math.min(this.#breaks + 1, MOST_BREAKS);
  }

  /** Sets the next cell of a row apart. */
  addTabs(count: number): void {
    this.#tabs += count;
    this.#blank = null;
  }

  /** Sets apart what stands on two lines of one cell. */
  addSoftBreak(): void {
    this.#blank ??= { source: null, breaksLine: true };
  }

  #addBlank(source: Span, white: string): void {
    const breaksLine = white.includes('\n') || white.includes('\r');
    this.#blank = {
      source: this.#blank?.source ?? source,
      breaksLine: breaksLine || this.#blank?.breaksLine === true,
    };
  }

  #addRun(run: string, source: number, sourceLength: number): void {
    this.#addLayout(run.charAt(0));
    this.#addPiece(run, source, sourceLength);
  }

  /** Puts in what is due before the next character. */
  #addLayout(next: string): void {
    const blank = this.#blank;
    const isInside = this.#length > 0 && this.#breaks === 0 && this.#tabs === 0;
    if (this.#length > 0) this.#put('\n'.repeat(this.#breaks));
    this.#put('\t'.repeat(this.#tabs));
    this.#breaks = 0;
    this.#tabs = 0;
    this.#blank = null;
    if (!isInside || blank === null || (blank.breaksLine && isWide(this.#last) && isWide(next))) return;
    if (blank.source === null) this.#put(' ');
    else this.#addPiece(' ', blank.source.start, blank.source.end - blank.source.start);
  }

  #addPiece(text: string, source: number, sourceLength: number): void {
    const last = this.#pieces.at(-1);
    const follows =
      last !== undefined &&
      last[2] === last[3] &&
      sourceLength === text.length &&
      last[0] + last[2] === this.#length &&
      last[1] + last[3] === source;
    if (follows) {
      last[2] += text.length;
      last[3] += text.length;
    } else this.#pieces.push([this.#length, source, text.length, sourceLength]);
    this.#put(text);
  }

  #put(text: string): void {
    if (text === '') return;
    this.#chunks.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }
}
