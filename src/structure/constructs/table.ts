import type { SourceText } from '../../source/source-text.js';
import { type Line, stackLines } from '../line.js';
import { readNumbering } from '../numbering.js';
import type { Item, Page } from '../page.js';
import { endsSentence, isForm, isHeadingShaped } from '../punctuation.js';
import { findCellList } from './cell-list.js';
import type { Stretch } from './stretch.js';
import { isAlike, readRow, type Row } from './table-rows.js';

const UNIT = /^[([]?(?:计量|计算|金额)?单位:.{1,30}$/;
const TITLE =
  /^(?:附?表|附件?表) ?[\d一二三四五六七八九十]|单位:|(?:表|情况|构成|一览|统计|对比|明细|数据|产量)$/;
/** 附表 on a line of its own, above a table's title. */
const APPENDED = /^附?表 ?[\d一二三四五六七八九十]{0,2}:?$/;
const FRAGMENT_LIMIT = 2;
const LONGEST_TITLE = 50;
const MOST_LINES_ABOVE = 4;

const textOf = (lines: readonly Line[], at: number): string => lines[at]?.passage.text ?? '';

const isFragment = (text: string): boolean =>
  text.length > 0 && text.length <= 24 && !endsSentence(text) && readNumbering(text) === null;

const holdsFigure = ({ cells }: Row): boolean => cells.some((cell) => /\d/.test(cell));

/** Whether rows that look alike make a table: two at least, and figures in columns that only spaces or pipes part. */
const isTable = (rows: readonly Row[]): boolean => {
  if (rows.length < 2) return false;
  const { length } = rows.filter(holdsFigure);
  return rows[0]?.kind === 'columns' ? length * 2 >= rows.length : rows[0]?.kind !== 'pipes' || length > 0;
};

/** Rows that follow each other; a name broken over two lines may stand between rows of figures. */
const findRows = (lines: readonly Line[], from: number): Stretch | null => {
  const first = readRow(textOf(lines, from));
  if (first === null || isAlike(readRow(textOf(lines, from - 1)), first)) return null;
  const rows: Row[] = [];
  let to = from;
  for (let at = from, gap = 0; at < lines.length && gap <= FRAGMENT_LIMIT; at++) {
    const text = textOf(lines, at);
    const row = readRow(text);
    if (row !== null && isAlike(rows.at(-1) ?? first, row)) {
      rows.push(row);
      to = at + 1;
      gap = 0;
    } else if (first.kind === 'figures' && isFragment(text)) gap++;
    else break;
  }
  return isTable(rows) ? { from, to } : null;
};

const isHead = (text: string): boolean =>
  isFragment(text) && !isForm(text) && (/\S \S/.test(text) || /^\(.{1,8}\)$/.test(text));

/** The offset of the table's first line: head, unit line and title above its rows belong to it. */
const startOf = (lines: readonly Line[], rows: Stretch, earliest: number): number => {
  let from = rows.from;
  const least = Math.max(earliest, rows.from - MOST_LINES_ABOVE);
  const spaced = readRow(textOf(lines, rows.from))?.kind === 'figures';
  while (spaced && from > least && !UNIT.test(textOf(lines, from - 1)) && isHead(textOf(lines, from - 1)))
    from--;
  if (from > least && UNIT.test(textOf(lines, from - 1))) from--;
  const title = textOf(lines, from - 1);
  const isTitle =
    from > least &&
    isHeadingShaped(title, LONGEST_TITLE) &&
    !isForm(title) &&
    readNumbering(title) === null &&
    (TITLE.test(title) || lines[from]?.afterBlank === false);
  if (isTitle) from--;
  return from > least && APPENDED.test(textOf(lines, from - 1)) ? from - 1 : from;
};

/** Puts the lines of every table, with its title and unit line, into one item; all other lines are free items. */
export const setTablesApart = (source: SourceText, lines: readonly Line[]): Page => {
  const page: Item[] = [];
  let taken = 0;
  const leaveFree = (to: number): void => {
    for (const line of lines.slice(taken, to)) page.push({ line, reading: null });
  };
  for (let at = 0; at < lines.length;) {
    const rows = findRows(lines, at) ?? findCellList(lines, at);
    const from = rows === null ? at : startOf(lines, rows, taken);
    const first = lines[from];
    if (rows === null || first === undefined) at++;
    else {
      leaveFree(from);
      const line = stackLines(source, first, lines.slice(from + 1, rows.to));
      page.push({ line, reading: { construct: 'table', role: 'table', heading: null } });
      at = taken = rows.to;
    }
  }
  leaveFree(lines.length);
  return page;
};
