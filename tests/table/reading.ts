import { unsaid } from '../../src/ground/attribute.js';
import { toPlain } from '../../src/numeral/decimal.js';
import { Passage } from '../../src/source/passage.js';
import { readSource } from '../../src/source/source-text.js';
import type { Block } from '../../src/structure/block.js';
import type { CellMention } from '../../src/table/cell-mention.js';
import { readGrid } from '../../src/table/grid.js';
import { groundTable } from '../../src/table/ground-table.js';
import type { TableTime } from '../../src/table/table-time.js';

/** The block of a text that is nothing but a table. */
const blockOf = (text: string): Block => {
  const passage = Passage.of(readSource(text), [{ start: 0, end: text.length }]);
  return { role: 'table', passage, sentences: [passage], section: null };
};

/** A table in a document published in July 2024 that is of no period, or of the one given. */
const timeOf = (base: string | null): TableTime => ({
  context: { published: '2024-07-15', year: 2024, current: null },
  base: base === null ? unsaid(null) : { value: base, evidence: [{ start: 0, end: 0, text: '' }] },
});

/** The claims of a table, in reading order. */
export const mentionsOf = (text: string, base: string | null = null): readonly CellMention[] => {
  const block = blockOf(text);
  const grid = readGrid(readSource(text), block.passage);
  return grid === null ? [] : groundTable(grid, block, timeOf(base));
};

const describe = ({ sentence, quantity, grounding }: CellMention): string => {
  const { amount, unit, kind, start, end } = quantity;
  const size = [amount.low, amount.high]
    .flatMap((value) => (value === null ? [] : toPlain(value)))
    .join('..');
  const { metric, period, direction, basis, modality } = grounding;
  return [
    sentence.passage.raw.slice(start, end),
    [kind, size, unit].filter((part) => part !== null).join(' '),
    metric.value ?? '-',
    period.value ?? '-',
    [direction, basis, modality]
      .map(({ value }) => value)
      .filter((value) => value !== 'none' && value !== 'actual')
      .join(' '),
  ]
    .join(' | ')
    .replace(/ \| $/, '');
};

/** The claims of a table, a line each: quote, kind with amount and unit, metric, period, change. */
export const claimsOf = (text: string, base: string | null = null): readonly string[] =>
  mentionsOf(text, base).map(describe);
