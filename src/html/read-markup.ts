import type { Span } from '../source/span.js';
import {
  blockElements,
  endedBy,
  foreignElements,
  headElements,
  tablePartWithin,
  unreadElements,
  voidElements,
} from './element-names.js';
import type { Markup, MarkupElement, MarkupNode, UnreadMarkup } from './markup.js';
import { OpenElements } from './open-elements.js';
import { type Attributes, readTokens, type TokenHandler } from './tokens.js';

const NONE: Attributes = new Map();
const BLANK = /^[ \t\n\f\r]*$/;
const FRAME = new Set(['html', 'head', 'body']);
const OUTSIDE_BODY = new Set(['html', 'head']);
/** What hides the rest of the page where its end tag is missing. */
const SWALLOWING = new Set([...unreadElements].filter((name) => name !== 'head'));
const NO_NAMES: ReadonlySet<string> = new Set();

/** An element while its end is not known. */
type GrowingElement = { -readonly [Key in keyof MarkupElement]: MarkupElement[Key] };

/** Builds the elements of a page from its tokens; what HTML lets one leave out (html, head, body, tbody, tr) is put in. */
class MarkupBuilder implements TokenHandler {
  readonly elements: GrowingElement[] = [];
  readonly nodes: MarkupNode[] = [];
  readonly unread: UnreadMarkup[] = [];
  readonly #html: string;
  readonly #open = new OpenElements((index) => this.#ended(index));
  /** Indices of html, head and body. */
  readonly #frame = new Map<string, number>();
  /** Where elements end that no tag of their own ends. */
  #at = 0;

  constructor(html: string) {
    this.#html = html;
    this.#beginFrame('html', NONE, { start: 0, end: 0 });
  }

  readonly isForeign = (): boolean => [...foreignElements].some((name) => this.#open.isOpen(name));

  readonly text = (span: Span): void => {
    this.#at = span.start;
    if (OUTSIDE_BODY.has(this.#open.innermost?.name ?? '')) {
      if (BLANK.test(this.#html.slice(span.start, span.end))) return;
      this.#beginBody(NONE, { start: span.start, end: span.start });
    }
    this.#addText(span, null);
  };

  readonly entity = (span: Span, decoded: string): void => {
    this.#at = span.start;
    if (OUTSIDE_BODY.has(this.#open.innermost?.name ?? ''))
      this.#beginBody(NONE, { start: span.start, end: span.start });
    this.#addText(span, decoded);
  };

  readonly open = (name: string, attributes: Attributes, span: Span): void => {
    this.#at = span.start;
    if (FRAME.has(name)) return this.#openFrame(name, attributes, span);
    this.#goWhere(name);
    this.#endBefore(name);
    this.#begin(name, attributes, span);
    this.#at = span.end;
    if (voidElements.has(name)) this.#open.pop();
  };

  readonly selfClose = (name: string, attributes: Attributes, span: Span): void => {
    this.open(name, attributes, span);
    if (this.#open.innermost?.index === this.elements.length - 1) this.#open.pop();
  };

  readonly close = (name: string, span: Span): void => {
    // What follows </body> and </html> still belongs to the page.
    if (name === 'html' || name === 'body') return;
    if (name === 'br') return this.open(name, NONE, span);
    this.#at = span.start;
    const ended = this.elements[this.#open.end(name) ?? -1];
    if (ended !== undefined) ended.end = span.end;
  };

  readonly unclosed = (span: Span, what: 'tag' | 'comment'): void => {
    this.unread.push({ ...span, cutOff: what });
  };

  /** Ends all that is open at the end of the markup. */
  finish(): Markup {
    this.#at = this.#html.length;
    const hiding = this.#open.outermost(SWALLOWING);
    const element = this.elements[hiding?.index ?? -1];
    if (element !== undefined) this.unread.push({ start: element.start, end: this.#at, cutOff: 'element' });
    while (this.#open.innermost !== undefined) this.#open.pop();
    return { html: this.#html, elements: this.elements, nodes: this.nodes, unread: this.unread };
  }

  #addText(span: Span, decoded: string | null): void {
    const element = this.#open.innermost?.index ?? 0;
    const last = this.nodes.at(-1);
    const follows =
      last?.kind === 'text' && last.end === span.start && last.decoded === null && decoded === null;
    if (follows && last.element === element) this.nodes[this.nodes.length - 1] = { ...last, end: span.end };
    else this.nodes.push({ kind: 'text', ...span, element, decoded });
  }

  /** A second tag for a part of the frame says no more than its attributes. */
  #openFrame(name: string, attributes: Attributes, span: Span): void {
    const known = this.elements[this.#frame.get(name) ?? -1];
    if (known === undefined) {
      if (name === 'body') this.#beginBody(attributes, span);
      else if (!this.#frame.has('body')) this.#beginFrame(name, attributes, span);
    } else if (known.attributes.size === 0) known.attributes = attributes;
  }

  #beginFrame(name: string, attributes: Attributes, span: Span): void {
    this.#frame.set(name, this.elements.length);
    this.#begin(name, attributes, span);
  }

  #beginBody(attributes: Attributes, span: Span): void {
    if (this.#frame.has('body')) return;
    this.#open.endUntil(new Set(['html']));
    this.#beginFrame('body', attributes, span);
  }

  /** Begins the head or the body where an element belongs there and neither was begun. */
  #goWhere(name: string): void {
    if (this.#frame.has('body') || this.#open.isOpen('noscript') || this.#open.isOpen('template')) return;
    const here = { start: this.#at, end: this.#at };
    if (!headElements.has(name)) this.#beginBody(NONE, here);
    else if (!this.#frame.has('head')) this.#beginFrame('head', NONE, here);
  }

  /** Ends what a start tag of this name ends, and begins what it leaves out. */
  #endBefore(name: string): void {
    if (blockElements.has(name) && this.isForeign())
      for (const foreign of foreignElements) this.#open.end(foreign);
    const around = tablePartWithin.get(name);
    if (around !== undefined && this.#open.isOpen('table')) this.#goIntoTable(name, around);
    else this.#open.endWhile(endedBy.get(name) ?? NO_NAMES);
  }

  #goIntoTable(name: string, around: ReadonlySet<string>): void {
    const here = { start: this.#at, end: this.#at };
    this.#open.endUntil(around);
    if (!around.has('tbody')) return;
    if (this.#open.innermost?.name === 'table') this.#begin('tbody', NONE, here);
    if (name !== 'tr' && this.#open.innermost?.name !== 'tr') this.#begin('tr', NONE, here);
  }

  #begin(name: string, attributes: Attributes, { start, end }: Span): void {
    const index = this.elements.length;
    const parent = this.#open.innermost?.index ?? -1;
    this.elements.push({ name, parent, attributes, start, end });
    this.nodes.push({ kind: 'open', element: index });
    this.#open.push(name, index);
  }

  #ended(index: number): void {
    const element = this.elements[index];
    if (element !== undefined) element.end = Math.max(element.end, this.#at);
    this.nodes.push({ kind: 'close', element: index });
  }
}

/**
 * Reads markup as a page: `readMarkup('<p>接警3起')` has the elements html, body and p. Linear in time and memory however
 * deep or broken the markup is; what was cut off is listed in `unread`.
 */
export const readMarkup = (html: string): Markup => {
  const builder = new MarkupBuilder(html);
  readTokens(html, builder);
  return builder.finish();
};
