import { type Markup, textOf } from './markup.js';
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
  const inside = markup.elements[content];
  if (inside === undefined || content === 0) return null;
  const found = findByTitle(markup, measures, inside.end) ?? findOnlyHeading(markup, measures);
  const headline = markup.elements[found ?? -1];
  return headline === undefined || headline.start > inside.start ? null : found;
};

/** The element that begins before `end` and has the longest text that stands in the title of the page. */
const findByTitle = (markup: Markup, measures: readonly Readonly<Measure>[], end: number): number | null => {
  const opens = openNodes(markup);
  const title = readTitle(markup, opens);
  let best: number | null = null;
  let longest = SHORTEST - 1;
  for (const [index, { start }] of markup.elements.entries()) {
    const size = measures[index]?.text ?? 0;
    if (start >= end) break;
    if (size <= longest || size > LONGEST) continue;
    const text = readShort(markup, index, opens[index] ?? 0);
    if (text?.length === size && title.includes(text)) [best, longest] = [index, size];
  }
  return best;
};

const findOnlyHeading = ({ elements }: Markup, measures: readonly Readonly<Measure>[]): number | null => {
  const isHeading = (name: string, index: number): boolean =>
    name === 'h1' && (measures[index]?.text ?? 0) > 0;
  const first = elements.findIndex(({ name }, index) => isHeading(name, index));
  const last = elements.findLastIndex(({ name }, index) => isHeading(name, index));
  return first >= 0 && first === last ? first : null;
};
