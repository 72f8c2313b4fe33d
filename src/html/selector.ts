import { countEndingBy } from '../source/ordered.js';
import type { Span } from '../source/span.js';
import {
  CONTEXT,
  prefixOf,
  suffixOf,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '../source/text-selector.js';
import { type Markup, type TextNode, textOf } from './markup.js';
import { readMarkup } from './read-markup.js';
import { readPaths } from './xpath.js';

/** A selector of the W3C Web Annotation Data Model: an element of the page, and the words in its `textContent`. */
export interface HtmlSelector {
  readonly type: 'XPathSelector';
  readonly value: string;
  readonly refinedBy: readonly [TextQuoteSelector, TextPositionSelector];
}

/** The text of markup as a document model holds it: line ends are LF. */
const normalise = (text: string): string => text.replace(/\r\n?/g, '\n');

const countPoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** The text nodes of a page, and which of them each element holds. */
class PageText {
  readonly #markup: Markup;
  readonly #nodes: TextNode[] = [];
  /** For each node, the code points of the page before it. */
  readonly #points: number[] = [];
  /** For each element, its nodes: from the first to before the last. */
  readonly #first: number[] = [];
  readonly #end: number[] = [];

  constructor(markup: Markup) {
    this.#markup = markup;
    let points = 0;
    for (const node of markup.nodes) {
      if (node.kind === 'text') {
        this.#nodes.push(node);
        this.#points.push(points);
        points += countPoints(normalise(textOf(markup, node)));
      } else if (node.kind === 'open') this.#first[node.element] = this.#nodes.length;
      else this.#end[node.element] = this.#nodes.length;
    }
    this.#points.push(points);
  }

  /** The innermost element that holds a range of the markup. */
  elementAround({ start, end }: Span): number {
    const last = Math.max(countEndingBy(this.#nodes, start), countEndingBy(this.#nodes, end - 1));
    let element = this.#nodes[countEndingBy(this.#nodes, start)]?.element ?? 0;
    const isAround = (index: number): boolean =>
      (this.#first[index] ?? 0) <= last && last < (this.#end[index] ?? 0);
    while (element > 0 && !isAround(element)) element = this.#markup.elements[element]?.parent ?? 0;
    return element;
  }

  /** Code points of an element's text before an offset of the markup. */
  position(element: number, offset: number): number {
    const at = countEndingBy(this.#nodes, offset);
    const within = this.#read(at, at + 1, 0, offset);
    const before = this.#points[at] ?? 0;
    return before + countPoints(within) - (this.#points[this.#first[element] ?? 0] ?? 0);
  }

  /** The text of a range. */
  exact({ start, end }: Span): string {
    return this.#read(countEndingBy(this.#nodes, start), this.#nodes.length, start, end);
  }

  /** What stands in an element before an offset. */
  prefix(element: number, offset: number): string {
    let text = '';
    const first = this.#first[element] ?? 0;
    for (let at = countEndingBy(this.#nodes, offset); at >= first && text.length < CONTEXT; at--) {
      text = this.#read(at, at + 1, 0, offset) + text;
    }
    return prefixOf(text);
  }

  /** What stands in an element after an offset. */
  suffix(element: number, offset: number): string {
    let text = '';
    const end = this.#end[element] ?? 0;
    for (let at = countEndingBy(this.#nodes, offset); at < end && text.length < CONTEXT; at++) {
      text += this.#read(at, at + 1, offset, Infinity);
    }
    return suffixOf(text);
  }

  /** The text of nodes as far as it stands in a range of the markup; a reference counts where it begins in it. */
  #read(from: number, to: number, start: number, end: number): string {
    let text = '';
    for (let at = from; at < to; at++) {
      const node = this.#nodes[at];
      if (node === undefined || node.start >= end) break;
      if (node.decoded !== null) text += node.start >= start ? node.decoded : '';
      else text += this.#markup.html.slice(Math.max(start, node.start), Math.min(end, node.end));
    }
    return normalise(text);
  }
}

/**
 * W3C selectors of ranges of markup, such as the `sourceRange` of claims, in one reading of the page. The XPath is that of
 * the innermost element that holds the range, as browsers build it from well-nested HTML. Throws a TypeError where `html`
 * is no string, a RangeError where a range does not lie in it.
 */
export const toSelectors = (html: string, ranges: readonly Span[]): readonly HtmlSelector[] => {
  if (typeof html !== 'string') {
    throw new TypeError(
      `toSelectors(html): html must be a string, got ${html === null ? 'null' : typeof html}`,
    );
  }
  const markup = readMarkup(html);
  const page = new PageText(markup);
  const pathOf = readPaths(markup);
  return ranges.map((range): HtmlSelector => {
    const { start, end } = range;
    if (!(start >= 0 && start <= end && end <= html.length)) {
      throw new RangeError(`[${start}, ${end}) does not lie in the ${html.length} characters of html`);
    }
    const element = page.elementAround(range);
    const [prefix, suffix] = [page.prefix(element, start), page.suffix(element, end)];
    return {
      type: 'XPathSelector',
      value: pathOf(element),
      refinedBy: [
        { type: 'TextQuoteSelector', exact: page.exact(range), prefix, suffix },
        {
          type: 'TextPositionSelector',
          start: page.position(element, start),
          end: page.position(element, end),
        },
      ],
    };
  });
};

/** The W3C selector of one range of markup (see `toSelectors`): `toSelector(html, claim.sourceRange).value`. */
export const toSelector = (html: string, range: Span): HtmlSelector => {
  const [selector] = toSelectors(html, [range]);
  if (selector === undefined) throw new RangeError('there is no such range');
  return selector;
};
