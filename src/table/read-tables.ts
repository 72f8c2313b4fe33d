import { readDocument, type DocumentReading, type GroundOptions } from '../ground/document.js';
import type { ReadSentence } from '../ground/grounded.js';
import { documentPeriod } from '../ground/in-force.js';
import { judge } from '../judge/judge.js';
import { scanNumerals } from '../numeral/scan.js';
import type { Passage } from '../source/passage.js';
import type { SourceText } from '../source/source-text.js';
import type { Span } from '../source/span.js';
import type { Block } from '../structure/block.js';
import { findTimes } from '../time/find-times.js';
import type { CellMention } from './cell-mention.js';
import { linesOfTable, readGrid } from './grid.js';
import { groundTable } from './ground-table.js';
import type { TableTime } from './table-time.js';

/** The claims of all tables, and all else of them with the numerals that are no claims. */
export interface ReadTables {
  readonly claims: readonly CellMention[];
  readonly rest: readonly ReadSentence[];
}

/** What a table is of as long as it does not say so itself: what its section's heading says, or the headline. */
const timeOf = ({ section }: Block, { time: context, period, openings }: DocumentReading): TableTime => {
  const opening = section === null ? undefined : openings[section]?.period;
  const isSaid = opening !== undefined && opening.value !== null;
  return { context, base: isSaid ? opening : documentPeriod(period.headline, period.published, false) };
};

/** The stretches of a line between the claims in it. Claims are in order; `next` is the first that may lie in it. */
const partsOf = (line: Passage, claims: readonly Span[], next: number): readonly Passage[] => {
  const parts: Passage[] = [];
  const { start, end } = line.span(0, line.length);
  let from = start;
  for (let at = next; (claims[at]?.start ?? Infinity) < end; at++) {
    const claim = claims[at];
    if (claim === undefined) break;
    parts.push(line.slice(from - start, claim.start - start));
    from = claim.end;
  }
  return [...parts, line.slice(from - start, line.length)].filter(({ length }) => length > 0);
};

const readRest = (block: Block, passage: Passage): ReadSentence => {
  const { text, raw } = passage;
  const times = findTimes(text);
  const mentions = judge({ text, role: block.role, numerals: scanNumerals(text, raw), times });
  return { block, passage, times, mentions };
};

const spanOf = ({ sentence: { passage }, quantity }: CellMention): Span =>
  passage.span(quantity.start, quantity.end);

/** What a table holds beside its claims. */
const restOf = (
  block: Block,
  lines: readonly Passage[],
  claims: readonly CellMention[],
): readonly ReadSentence[] => {
  const spans = claims.map(spanOf).toSorted((a, b) => a.start - b.start);
  let next = 0;
  return lines.flatMap((line) => {
    const { start } = line.span(0, 1);
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    return partsOf(line, spans, next).map((part) => readRest(block, part));
  });
};

/**
 * Reads the tables of a bulletin: each figure whose row, column and unit are clear is a claim, all other numerals are
 * left with the reason `table`. 水泥 under 产量(万吨) and 2023年 gives 水泥产量 in 吨 for 2023.
 */
export const readTables = (
  source: SourceText,
  blocks: readonly Block[],
  sentences: readonly ReadSentence[],
  options: GroundOptions,
): ReadTables => {
  const tables = blocks.filter(({ role }) => role === 'table');
  if (tables.length === 0) return { claims: [], rest: [] };
  const document = readDocument(sentences, options);
  const read = tables.map((block) => {
    const grid = readGrid(source, block.passage);
    const claims = grid === null ? [] : groundTable(grid, block, timeOf(block, document));
    return { claims, rest: restOf(block, linesOfTable(source, block.passage), claims) };
  });
  return { claims: read.flatMap(({ claims }) => claims), rest: read.flatMap(({ rest }) => rest) };
};
