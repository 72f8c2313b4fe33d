import { displayWidth, padToWidth } from './display-width.js';

/** A column of a printed table. */
export interface Column<Item> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (item: Item) => string;
}

/** Line breaks, and control characters that a text could use to move a terminal's cursor. */
const unprintable = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text fit for one line of a terminal: `oneLine('3万\n余名') === '3万 余名'`. */
export const oneLine = (text: string): string => text.replace(unprintable, ' ').trim();

/** Lines of a table whose columns are as wide as their widest cell, titles first, two spaces between. */
export const gridLines = <Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
): readonly string[] => {
  const lines = [
    columns.map(({ title }) => title),
    ...items.map((item) => columns.map(({ cell }) => oneLine(cell(item)))),
  ];
  const widths = columns.map((_, i) =>
    lines.reduce((widest, line) => Math.max(widest, displayWidth(line[i] ?? '')), 0),
  );
  return lines.map((line) =>
    columns
      .map(({ align }, i) => padToWidth(line[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
};
