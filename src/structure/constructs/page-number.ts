import type { Line } from '../line.js';

const SHAPES: readonly RegExp[] = [
  /^第 ?\d{1,4} ?页(?:[ ,/]{0,3}共 ?\d{1,4} ?页)?$/,
  /^[-—–―]{1,2} ?\d{1,4} ?[-—–―]{1,2}$/,
  /^\d{1,4} ?\/ ?\d{1,4}$/,
  /^(?:Page|PAGE|page|P\.) ?\d{1,4}(?: of \d{1,4})?$/,
];
/** 01 numbers a chapter and not a page. */
const BARE = /^[1-9]\d{0,2}$/;
const LONGEST = 20;
const LEAST_NEIGHBOUR = 15;
/** A number set this far in is centred or at the right. */
const LEAST_INDENT = 16;

const lengthAt = (lines: readonly Line[], at: number): number => lines[at]?.passage.length ?? LEAST_NEIGHBOUR;

/** Bare numbers between lines of text that count up by one: 3 … 4 … 5. */
const bareNumbers = (lines: readonly Line[]): ReadonlySet<Line> => {
  const bare = lines.filter(
    ({ passage, indent }, at) =>
      passage.length <= 3 &&
      BARE.test(passage.text) &&
      (indent >= LEAST_INDENT ||
        Math.min(lengthAt(lines, at - 1), lengthAt(lines, at + 1)) >= LEAST_NEIGHBOUR),
  );
  const numberAt = (at: number): number => Number(bare[at]?.passage.text);
  return new Set(
    bare.filter((_, at) => numberAt(at) + 1 === numberAt(at + 1) || numberAt(at) - 1 === numberAt(at - 1)),
  );
};

/** The lines of a document without those that number its pages. */
export interface Unpaged {
  readonly lines: readonly Line[];
  readonly numbers: readonly Line[];
}

/**
 * Sets the page numbers of copied PDF pages apart: 第 1 页 共 2 页, - 3 -, or 3 where 4 follows. The line after one
 * may go on with the paragraph before it, so the blank line between them counts for nothing.
 */
export const setPageNumbersApart = (all: readonly Line[]): Unpaged => {
  const bare = bareNumbers(all);
  const isNumber = (line: Line): boolean =>
    bare.has(line) ||
    (line.passage.length <= LONGEST && SHAPES.some((shape) => shape.test(line.passage.text)));
  const lines: Line[] = [];
  const numbers: Line[] = [];
  for (const line of all) {
    if (isNumber(line)) numbers.push(line);
    else
      lines.push(
        numbers.length > 0 && all[lines.length + numbers.length - 1] === numbers.at(-1)
          ? { ...line, afterBlank: false }
          : line,
      );
  }
  return { lines, numbers };
};
