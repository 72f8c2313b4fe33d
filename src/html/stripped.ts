import { findContent } from './content.js';
import { countEndingBy } from '../source/ordered.js';
import type { Span } from '../source/span.js';
import type { TextNode } from './markup.js';
import { readMarkup } from './read-markup.js';
import { readAppearances } from './visibility.js';

/** Gives what a range of the markup says to a reader of the page. */
export type Stripper = (range: Span) => string;

/**
 * Reads markup once, so that ranges of it can be stripped of tags, hidden text and page furniture, and references decoded.
 * It goes by the nodes of the page and knows nothing of the map from the text:
 * `createStripper('<p>增长<b>5</b>&#37;')({ start: 5, end: 16 }) === '5%'`.
 */
export const createStripper = (html: string): Stripper => {
  const markup = readMarkup(html);
  const { leftOut } = findContent(markup, readAppearances(markup));
  const seen = markup.nodes.filter(
    (node): node is TextNode => node.kind === 'text' && leftOut[node.element] !== true,
  );
  return ({ start, end }) => {
    let text = '';
    for (let at = countEndingBy(seen, start); at < seen.length; at++) {
      const node = seen[at];
      if (node === undefined || node.start >= end) break;
      if (node.decoded === null) text += html.slice(Math.max(start, node.start), Math.min(end, node.end));
      // A reference is one whole: half of it says nothing.
      else if (node.start >= start && node.end <= end) text += node.decoded;
    }
    return text;
  };
};
