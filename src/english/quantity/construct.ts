import type { Quantity } from '../../quantity/quantity.js';
import type { EnglishNumeral } from '../numeral/numeral.js';

/** A sentence with its numerals, as the constructs see it. */
export interface ScannedEnglish {
  readonly text: string;
  readonly numerals: readonly EnglishNumeral[];
}

/** One way in which numerals and the words around them form a quantity. */
export interface EnglishConstruct {
  readonly name: string;
  /** Reads the quantity that begins with the numeral at `index`, or returns null. */
  readonly read: (sentence: ScannedEnglish, index: number) => Quantity | null;
}
