import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Span } from '../source/span.js';

/** The attributes of a start tag that are kept, by name. */
export type Attributes = ReadonlyMap<string, string>;

/** What takes the tokens of markup in reading order; offsets are into the markup. */
export interface TokenHandler {
  /** Characters as they stand in the markup. */
  readonly text: (span: Span) => void;
  /** A character reference; one that stands for two characters comes twice. */
  readonly entity: (span: Span, decoded: string) => void;
  readonly open: (name: string, attributes: Attributes, span: Span) => void;
  /** A start tag that is its own end tag, which only SVG and MathML have. */
  readonly selfClose: (name: string, attributes: Attributes, span: Span) => void;
  readonly close: (name: string, span: Span) => void;
  /** Markup that was cut off: a tag or a comment without its end. */
  readonly unclosed: (span: Span, what: 'tag' | 'comment') => void;
  /** Whether the next tag stands in SVG or MathML. */
  readonly isForeign: () => boolean;
}

/** The attributes that say what an element is to the reader; others, such as images in `src`, are not even copied. */
const keptAttributes: ReadonlySet<string> = new Set(
  'aria-hidden class colspan hidden href id itemprop open role rowspan style'.split(' '),
);
const LONGEST_NAME = 12;

/** Collects the attributes of one start tag; of two with one name the first counts. */
class AttributeReader {
  #attributes = new Map<string, string>();
  #name: string | null = null;
  #value = '';

  begin(name: string): void {
    const isKept = keptAttributes.has(name) && !this.#attributes.has(name);
    this.#name = isKept ? name : null;
    this.#value = '';
  }

  add(characters: () => string): void {
    if (this.#name !== null) this.#value += characters();
  }

  end(): void {
    if (this.#name !== null) this.#attributes.set(this.#name, this.#value);
  }

  take(): Attributes {
    const attributes = this.#attributes;
    this.#attributes = new Map();
    return attributes;
  }
}

/** What the tokeniser calls, turned into whole tokens. */
const callbacksFor = (html: string, handler: TokenHandler): TokenizerCallbacks => {
  const attributes = new AttributeReader();
  let tag = { name: '', start: 0 };
  /** Where the last whole token ended. */
  let done = 0;
  const cutOff = (what: 'tag' | 'comment'): void => handler.unclosed({ start: done, end: html.length }, what);
  const takeTag = (end: number, take: TokenHandler['open']): void => {
    done = end + 1;
    take(tag.name, attributes.take(), { start: tag.start, end: done });
  };
  const passOver = (_: number, end: number): void => {
    if (end >= html.length) cutOff('comment');
    done = end + 1;
  };
  return {
    ontext: (start, end) => {
      // Of a tag that is cut off after its name or a slash the tokeniser makes text from no place.
      if (start < 0) return;
      handler.text({ start, end });
      done = end;
    },
    ontextentity: (codePoint, end) => {
      // A reference holds no other `&` than its own.
      handler.entity({ start: html.lastIndexOf('&', end - 1), end }, String.fromCodePoint(codePoint));
      done = end;
    },
    onopentagname: (start, end) => {
      attributes.take();
      tag = { name: html.slice(start, end).toLowerCase(), start: start - 1 };
    },
    onattribname: (start, end) =>
      attributes.begin(end - start > LONGEST_NAME ? '' : html.slice(start, end).toLowerCase()),
    onattribdata: (start, end) => attributes.add(() => html.slice(start, end)),
    onattribentity: (codePoint) => attributes.add(() => String.fromCodePoint(codePoint)),
    onattribend: () => attributes.end(),
    onopentagend: (end) => takeTag(end, handler.open),
    onselfclosingtag: (end) => takeTag(end, handler.isForeign() ? handler.selfClose : handler.open),
    onclosetag: (start, nameEnd) => {
      const end = html.indexOf('>', nameEnd);
      if (end < 0) return;
      done = end + 1;
      handler.close(html.slice(start, nameEnd).toLowerCase(), { start: start - 2, end: done });
    },
    oncomment: passOver,
    oncdata: passOver,
    ondeclaration: passOver,
    onprocessinginstruction: passOver,
    isInForeignContext: handler.isForeign,
    onend: () => {
      if (done < html.length) cutOff('tag');
    },
  };
};

/**
 * Cuts markup into tokens in one pass, in linear time and without recursion: tags by the rules of HTML, references
 * decoded; comments, declarations and processing instructions are passed over. Nothing is run or fetched.
 * `<p>5&lt;6` gives open p, text `5`, entity `<`, text `6`.
 */
export const readTokens = (html: string, handler: TokenHandler): void => {
  const tokenizer = new Tokenizer({}, callbacksFor(html, handler));
  tokenizer.write(html);
  tokenizer.end();
};
