import type { Span } from '../source/span.js';
import { type ContentRule, findContent } from './content.js';
import { findDataCells } from './data-tables.js';
import type { UnreadMarkup } from './markup.js';
import { readMarkup } from './read-markup.js';
import { render } from './render.js';
import type { SourceMap } from './source-map.js';
import { readAppearances } from './visibility.js';

/** The content of a page as text, with the way back into the markup. */
export interface HtmlSource {
  readonly text: string;
  readonly sourceMap: SourceMap;
  /** The range of markup that holds the content, and how it was found. */
  readonly content: Span & { readonly rule: ContentRule };
  /** What was begun and cut off, so that something may be missing. */
  readonly unread: readonly UnreadMarkup[];
}

/**
 * Reads the content of a page, or of a fragment of one, as text: scripts, styles, hidden text and page furniture left out,
 * references decoded, blocks and `<br>` as line breaks, data tables as rows with tabs between the cells.
 * `readHtml('<p>增长<b>5</b>&#37;').text === '增长5%'`. Never throws for bad markup, runs nothing and fetches nothing.
 */
export const readHtml = (html: string): HtmlSource => {
  const markup = readMarkup(html);
  const appearances = readAppearances(markup);
  const content = findContent(markup, appearances);
  const cells = findDataCells(markup, (element) => content.leftOut[element] === true);
  const { text, pieces } = render(markup, { appearances, content, cells });
  const { start, end } = markup.elements[content.root] ?? { start: 0, end: html.length };
  return { text, sourceMap: { pieces }, content: { start, end, rule: content.rule }, unread: markup.unread };
};
