import { isPageLabel } from '../labels.js';

/** How the cells of a line are parted. */
export type RowKind = 'tabs' | 'pipes' | 'columns' | 'figures';

/** A line read as the row of a table. */
export interface Row {
  readonly kind: RowKind;
  readonly cells: readonly string[];
}

const LONGEST_ROW = 400;
const FIGURE = /^[-+−]?\(?\d[\d,]{0,20}(?:\.\d{1,10})?\)?(?:%|‰|倍|个百分点)?$|^[-—–…/]{1,3}$/;
/** A cell that is no bare figure and yet holds one: 增加1.08个百分点. */
const WORDED_FIGURE = /^[\u4e00-\u9fff]{1,4}\d[\d,.]{0,16}(?:%|个百分点|倍)$/;
const RULE = /^[-:=— ]{2,20}$/;

/** Whether a cell holds a figure, or the dash that stands for none: 12.5, -3.5, 11.46%, — */
export const isFigure = (cell: string): boolean => cell.length <= 24 && FIGURE.test(cell);

const splitCells = (text: string, separator: RegExp | string): readonly string[] =>
  text
    .split(separator)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

/** What no cell holds: the end of a sentence, or a label with its value. */
const isProse = (cell: string): boolean => /[。;!?:]/.test(cell);

/** 营业利润 24,615.30 19,877.46 23.84: a name and at least two figures with a space between. */
const readFigures = (text: string): Row | null => {
  const cells = splitCells(text, ' ');
  const figures = cells.filter((cell) => isFigure(cell) || WORDED_FIGURE.test(cell)).length;
  return figures >= 2 && figures >= cells.length - 2 && !isFigure(cells[0] ?? '0')
    ? { kind: 'figures', cells }
    : null;
};

const SEPARATORS = [
  { kind: 'tabs', sign: '\t', separator: '\t', least: 2 },
  { kind: 'pipes', sign: '|', separator: '|', least: 2 },
  { kind: 'columns', sign: '  ', separator: / {2,}/, least: 3 },
] as const;

/** Reads a folded line as the row of a table; whether it is one depends on its neighbours. */
export const readRow = (text: string): Row | null => {
  if (text.length > LONGEST_ROW) return null;
  for (const { kind, sign, separator, least } of SEPARATORS) {
    if (!text.includes(sign)) continue;
    const cells = splitCells(text, separator);
    if (cells.length >= least)
      return cells.some(isProse) || isPageLabel(cells[0] ?? '') ? null : { kind, cells };
  }
  return text.includes(' ') ? readFigures(text) : null;
};

/** Whether a row is the rule beneath a head: --- | --- */
export const isRule = ({ cells }: Row): boolean => cells.every((cell) => RULE.test(cell));

/** Whether two rows may stand in one table: of one kind, and with pipes of one number of cells. */
export const isAlike = (a: Row | null, b: Row | null): boolean =>
  a !== null &&
  b !== null &&
  a.kind === b.kind &&
  (a.kind !== 'pipes' || a.cells.length === b.cells.length || isRule(a) || isRule(b));
