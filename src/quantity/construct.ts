import type { Numeral } from '../numeral/numeral.js';
import type { Quantity } from './quantity.js';
import type { UnitTable } from './unit-table.js';

/** A sentence with its numerals, as the constructs see it. */
export interface ScannedSentence {
  /** Folded text, for matching. */
  readonly text: string;
  readonly numerals: readonly Numeral[];
  /** The unit words to look among: the lexicon's, and a user's own. */
  readonly units: UnitTable;
}

/** One way in which numerals and the words around them form a quantity. */
export interface QuantityConstruct {
  readonly name: string;
  /** Reads the quantity that begins with the numeral at `index`, or returns null. */
  readonly read: (sentence: ScannedSentence, index: number) => Quantity | null;
}
