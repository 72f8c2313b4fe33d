import type { Numeral } from '../numeral/numeral.js';
import type { QuantityConstruct, ScannedSentence } from './construct.js';
import { compound } from './constructs/compound.js';
import { counted } from './constructs/counted.js';
import { degrees } from './constructs/degrees.js';
import { discount } from './constructs/discount.js';
import { doubling } from './constructs/doubling.js';
import { half } from './constructs/half.js';
import { openMiddle } from './constructs/open-middle.js';
import { range } from './constructs/range.js';
import { rank } from './constructs/rank.js';
import { ratio } from './constructs/ratio.js';
import { tenths } from './constructs/tenths.js';
import { tolerance } from './constructs/tolerance.js';
import { withHalf } from './constructs/with-half.js';
import { shareBounds, shareUnits } from './coordination.js';
import { withDenominators } from './per-unit.js';
import type { Quantity } from './quantity.js';
import { unitTable, type UnitTable } from './unit-table.js';

/** Tried in order at every numeral; the first that reads it wins. */
const constructs: readonly QuantityConstruct[] = [
  doubling,
  half,
  rank,
  tolerance,
  compound,
  tenths,
  discount,
  degrees,
  withHalf,
  openMiddle,
  range,
  ratio,
  counted,
];

/** What a list of quantities takes from its neighbours, in this order. */
const refiners: readonly ((text: string, quantities: readonly Quantity[]) => readonly Quantity[])[] = [
  shareUnits,
  shareBounds,
  withDenominators,
];

/** A numeral within the quote belongs to the quantity, as the second 两 of 二两 does. */
const withCovered = (quantity: Quantity, numerals: readonly Numeral[], index: number): Quantity => {
  let count = quantity.numerals.length;
  while ((numerals[index + count]?.start ?? Infinity) < quantity.end) count++;
  if (count === quantity.numerals.length) return quantity;
  const covered = numerals.slice(index + quantity.numerals.length, index + count);
  return { ...quantity, numerals: [...quantity.numerals, ...covered] };
};

const readAt = (sentence: ScannedSentence, index: number): Quantity => {
  const { numerals } = sentence;
  for (const construct of constructs) {
    const quantity = construct.read(sentence, index);
    if (quantity !== null) return withCovered(quantity, numerals, index);
  }
  throw new Error(`no construct reads the numeral at ${numerals[index]?.start}`);
};

/**
 * Reads the numerals of one folded sentence as quantities; every numeral is in exactly one of them. `units` are the unit
 * words to look among, the lexicon's where none are given.
 */
export const readQuantities = (
  text: string,
  numerals: readonly Numeral[],
  units: UnitTable = unitTable,
): readonly Quantity[] => {
  const sentence: ScannedSentence = { text, numerals, units };
  const quantities: Quantity[] = [];
  for (let index = 0; index < numerals.length;) {
    const quantity = readAt(sentence, index);
    quantities.push(quantity);
    index += quantity.numerals.length;
  }
  return refiners.reduce<readonly Quantity[]>((refined, refine) => refine(text, refined), quantities);
};
