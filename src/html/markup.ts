import type { Span } from '../source/span.js';
import type { Attributes } from './tokens.js';

/** An element of a page; the page's elements stand in the order of their start tags, so a parent before its children. */
export interface MarkupElement extends Span {
  readonly name: string;
  /** Index of the element around it; -1 for the first, `html`. */
  readonly parent: number;
  readonly attributes: Attributes;
}

/** A run of characters of the page. */
export interface TextNode extends Span {
  readonly kind: 'text';
  readonly element: number;
  /** What a character reference stands for; null where the markup is the text. */
  readonly decoded: string | null;
}

/** Where an element begins or ends. */
export interface BoundaryNode {
  readonly kind: 'open' | 'close';
  readonly element: number;
}

/** What a page consists of in reading order. */
export type MarkupNode = TextNode | BoundaryNode;

/** What lacks its end: a tag, a comment, or an element that hides all up to its end tag. */
export const cutOffs = ['tag', 'comment', 'element'] as const;

export type CutOff = (typeof cutOffs)[number];

/** A stretch at the end of the markup that was begun and not ended, so that what follows it may be missing. */
export interface UnreadMarkup extends Span {
  readonly cutOff: CutOff;
}

/** A page as elements and nodes; spans are offsets into the markup. */
export interface Markup {
  readonly html: string;
  readonly elements: readonly MarkupElement[];
  readonly nodes: readonly MarkupNode[];
  readonly unread: readonly UnreadMarkup[];
}

/** The characters of a text node: `&lt;` gives `<`. */
export const textOf = ({ html }: Pick<Markup, 'html'>, { start, end, decoded }: TextNode): string =>
  decoded ?? html.slice(start, end);
