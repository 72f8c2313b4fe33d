import type { Line } from '../line.js';
import { afterBullet, readNumbering } from '../numbering.js';
import { endsSentence } from '../punctuation.js';
import type { Stretch } from './stretch.js';
import { isFigure } from './table-rows.js';

const LONGEST_CELL = 20;
const LEAST_FIGURES = 4;

const isCell = ({ passage: { text } }: Line): boolean =>
  text.length <= LONGEST_CELL &&
  !endsSentence(text) &&
  !/[:;,、]$/.test(text) &&
  afterBullet(text) === 0 &&
  (isFigure(text) || readNumbering(text) === null);

/** Offsets of the lines that name a row: no figure themselves, with a figure after them. */
const rowNames = (cells: readonly Line[]): readonly number[] => {
  const figures = cells.map(({ passage }) => isFigure(passage.text));
  return [...figures.keys()].filter((at) => figures[at] === false && figures[at + 1] === true);
};

/**
 * A table copied with one cell a line, beginning with the first cell of its head, or null: 年龄组, 就诊人次,
 * 占比, then 0—4岁, 8214, 12.5 and so on. How far apart the names of rows stand tells how many columns there are.
 */
export const findCellList = (lines: readonly Line[], from: number): Stretch | null => {
  const before = lines[from - 1];
  const first = lines[from];
  if (first === undefined || !isCell(first) || (before !== undefined && isCell(before))) return null;
  let to = from + 1;
  for (let line = lines[to]; line !== undefined && isCell(line); line = lines[to]) to++;
  const cells = lines.slice(from, to);
  const last = cells.findLastIndex(({ passage }) => isFigure(passage.text));
  if (cells.filter(({ passage }) => isFigure(passage.text)).length < LEAST_FIGURES) return null;
  const [firstName, secondName] = rowNames(cells);
  if (firstName === undefined || secondName === undefined) return null;
  const columns = secondName - firstName;
  const rows = Math.max(0, firstName - columns);
  return { from: from + rows, to: from + last + 1 };
};
