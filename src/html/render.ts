import type { Content } from './content.js';
import type { DataCells } from './data-tables.js';
import type { Markup, MarkupNode, TextNode } from './markup.js';
import type { MapPiece } from './source-map.js';
import { TextBuilder } from './text-builder.js';
import type { Appearance } from './visibility.js';

/** What of a page is read, and how. */
export interface Layout {
  readonly appearances: readonly Appearance[];
  readonly content: Content;
  readonly cells: DataCells;
}

/** Writes the nodes of a page's content, one after the other. */
class Renderer {
  readonly builder = new TextBuilder();
  readonly #markup: Markup;
  readonly #layout: Layout;
  /** Open cells of data tables. */
  #cells = 0;

  constructor(markup: Markup, layout: Layout) {
    this.#markup = markup;
    this.#layout = layout;
  }

  write(node: MarkupNode): void {
    if (node.kind === 'text') this.#writeText(node);
    else this.#writeBoundary(node.element, node.kind === 'open');
  }

  #writeText(node: TextNode): void {
    const preformatted = this.#cells === 0 && this.#layout.appearances[node.element]?.preformatted === true;
    if (node.decoded === null) this.builder.add(this.#markup.html, node, preformatted);
    else this.builder.addDecoded(node.decoded, node);
  }

  #writeBoundary(index: number, opens: boolean): void {
    const cell = this.#layout.cells.get(index);
    const name = this.#markup.elements[index]?.name;
    if (cell !== undefined) {
      if (opens) this.builder.addTabs(cell.skipped + (cell.first ? 0 : 1));
      this.#cells += opens ? 1 : -1;
    } else if (this.#cells > 0) {
      if (name === 'br' || this.#layout.appearances[index]?.block === true) this.builder.addSoftBreak();
    } else if (name === 'br') {
      if (opens) this.builder.breakLine();
    } else if (this.#layout.appearances[index]?.block === true) this.builder.endLine();
  }
}

/** The content of a page as text, a block a line and a row of a data table a line with tabs, with the way back. */
export const render = (
  markup: Markup,
  layout: Layout,
): { readonly text: string; readonly pieces: readonly MapPiece[] } => {
  const { root, leftOut } = layout.content;
  const renderer = new Renderer(markup, layout);
  let isInside = false;
  for (const node of markup.nodes) {
    const isRoot = node.kind !== 'text' && node.element === root;
    if (isRoot) isInside = node.kind === 'open';
    if (isInside && leftOut[node.element] !== true) renderer.write(node);
  }
  return renderer.builder.take();
};
