import type { Markup } from './markup.js';
import { textOf } from './markup.js';
import type { Measure } from './measures.js';

const SHORTEST = 6;
const LONGEST = 120;
/** A headline consists of no more nodes than this: text, tags, line breaks. */
const MOST_NODES = 40;

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** For each element, the index of its open node. */
const openNodes = ({ nodes }: Markup): readonly number[] => {
  const opens: number[] = [];
  nodes.forEach((node, at) => {
    if (node.kind === 'open') opens[node.element] = at;
  });
  return opens;
};

/** The text of an element without white space, or null where it is none of a headline's size. */
const readShort = (markup: Markup, element: number, from: number): string | null => {
  let text = '';
  for (const node of markup.nodes.slice(from, from + MOST_NODES)) {
    if (node.kind === 'text') text += textOf(markup, node);
    if (node.kind === 'close' && node.element === element) return withoutSpace(text);
  }
  return null;
};

const readTitle = (markup: Markup, opens: readonly number[]): string => {
  const index = markup.elements.findIndex(({ name }) => name === 'title');
  return index < 0 ? '' : (readShort(markup, index, opens[index] ?? 0) ?? '');
};

/**
 * The element before the content that holds the headline: the one with the longest text that stands in the page's
 * `<title>` too, else the only `<h1>`. Null where there is none, or where the content holds it already.
 */
export const findHeadline = (
  markup: Markup,
  measures: readonly Readonly<Measure>[],
  content: number,
): number | null => {
  const { elements } = markup;
  const inside = elements[content];
  if (inside === undefined || content === 0) return null;
  const opens = openNodes(markup);
  const title = readTitle(markup, opens);
  let best: { readonly index: number; readonly length: number } | null = null;
  for (const [index, { start }] of elements.entries()) {
    const size = measures[index]?.text ?? 0;
    if (start >= inside.end) break;
    if (size < SHORTEST || size > LONGEST || size <= (best?.length ?? 0)) continue;
    const text = readShort(markup, index, opens[index] ?? 0);
    if (text !== null && text.length === size && title.includes(text)) best = { index, length: size };
  }
  const [heading, second] = elements.keys().filter((index) => elements[index]?.name === 'h1' && (measures[index]?.text ?? 0) > 0);
  const found = best?.index ?? (second === undefined ? heading : undefined);
  const element = elements[found ?? -1];
  if (found === undefined || element === undefined || element.start > inside.start) return null;
  return found;
};
