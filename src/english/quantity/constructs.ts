import type { EnglishConstruct } from './construct.js';
import { multiple } from './constructs/multiple.js';
import { plain } from './constructs/plain.js';
import { range } from './constructs/range.js';
import { rank, top } from './constructs/rank.js';
import { outOf, ratio } from './constructs/ratio.js';

/** Tried in order at each number; the first that reads holds. */
export const englishConstructs: readonly EnglishConstruct[] = [
  outOf,
  ratio,
  range,
  multiple,
  rank,
  top,
  plain,
];
