import type { Quantity } from '../quantity/quantity.js';
import { unitTable, unitTableWith, type OwnUnits, type UnitTable } from '../quantity/unit-table.js';
import { fold } from '../source/fold.js';
import { wordMatch, type LongestMatch } from '../source/longest-match.js';
import { contains } from '../source/span.js';

/** Words of a user's own, ready for looking up. */
export interface OwnWords {
  readonly units: UnitTable;
  /** Names that hold a number without counting anything: 三一重工, 58同城. */
  readonly names: LongestMatch<string>;
  /** The longest of the names, in characters. */
  readonly longestName: number;
}

/** What a user adds to the lexicon. */
export interface OwnLexicon extends OwnUnits {
  readonly names: readonly string[];
}

/** No words beyond the lexicon's. */
export const noOwnWords: OwnWords = { units: unitTable, names: wordMatch([]), longestName: 0 };

/** Makes a user's words ready; they win over those of the lexicon. */
export const ownWords = ({ names, ...units }: OwnLexicon): OwnWords => ({
  units: unitTableWith(units),
  names: wordMatch(names.map(fold)),
  longestName: Math.max(0, ...names.map(({ length }) => length)),
});

/** Whether the numerals of a quantity lie within one of the user's names: 58 in 58同城. */
export const isInName = (text: string, { numerals }: Quantity, { names, longestName }: OwnWords): boolean => {
  const [numeral] = numerals;
  for (let start = Math.max(0, numeral.end - longestName); start <= numeral.start; start++) {
    const found = names.at(text, start);
    if (found !== null && contains({ start, end: found.end }, numeral)) return true;
  }
  return false;
};
