import type { Span } from '../source/span.js';
import type { BlockRole } from './block.js';
import type { Line } from './line.js';

/** The parts of a heading, as offsets in its line's text. */
export interface HeadingParts {
  /** Headings of one style stand on one level: `han` for 一、, `unnumbered` for those without number. */
  readonly style: string;
  readonly number: Span | null;
  readonly words: Span;
}

/** What a construct made of a line. */
export interface Reading {
  /** Name of the construct. */
  readonly construct: string;
  readonly role: BlockRole;
  readonly heading: HeadingParts | null;
}

/** A line with what was made of it so far; null until something claims it. */
export interface Item {
  readonly line: Line;
  readonly reading: Reading | null;
}

/** The items of a page in reading order. */
export type Page = readonly Item[];

/** What a construct says of the line it was shown. */
export interface Found {
  readonly role: BlockRole;
  /** How many lines from this one on it claims; 1 where absent. */
  readonly lines?: number;
  readonly heading?: HeadingParts;
}

/** The line is furniture of the page. */
export const boilerplate: Found = { role: 'boilerplate' };

/** One kind of line, known by its own look and that of its neighbours. */
export interface Construct {
  readonly name: string;
  readonly read: (page: Page, at: number) => Found | null;
}

/** Longer lines are text and nothing else; it keeps every construct's work bounded. */
const LONGEST = 2000;

/** The folded text of the item, '' beyond the page's ends. */
export const textAt = (page: Page, at: number): string => page[at]?.line.passage.text ?? '';

/** Whether there is an item that nothing has claimed. */
export const isFree = (page: Page, at: number): boolean =>
  page[at] !== undefined && page[at].reading === null;

/** Lets constructs claim the free lines from `from` to before `to`; for each line the first that reads it wins. */
export const claim = (page: Page, constructs: readonly Construct[], from = 0, to = page.length): Page => {
  const result = [...page];
  const read = (at: number): number => {
    if (textAt(page, at).length > LONGEST) return 1;
    for (const { name, read: readLine } of constructs) {
      const found = readLine(page, at);
      if (found === null) continue;
      const { role, heading = null, lines = 1 } = found;
      for (let i = at; i < Math.min(at + lines, page.length); i++) {
        const item = page[i];
        if (item?.reading === null) result[i] = { ...item, reading: { construct: name, role, heading } };
      }
      return lines;
    }
    return 1;
  };
  for (let at = from; at < to;) at += isFree(page, at) ? read(at) : 1;
  return result;
};
