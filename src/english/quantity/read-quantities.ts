import type { Quantity } from '../../quantity/quantity.js';
import { englishConstructs } from './constructs.js';
import type { ScannedEnglish } from './construct.js';
import { perSoMany } from './per.js';
import { withSharedUnits } from './shared-unit.js';

const readAt = (sentence: ScannedEnglish, index: number): Quantity | null => {
  for (const { read } of englishConstructs) {
    const quantity = read(sentence, index);
    if (quantity !== null) return quantity;
  }
  return null;
};

/**
 * The quantities of an English text in reading order. Numerals that are none (60th, 1990s) or that lie in the unit of the
 * one before (2 in km2) are left to whoever judges them.
 */
export const readEnglishQuantities = (sentence: ScannedEnglish): readonly Quantity[] => {
  const quantities: Quantity[] = [];
  let end = 0;
  for (let index = 0; index < sentence.numerals.length;) {
    const numeral = sentence.numerals[index];
    const quantity = numeral === undefined || numeral.start < end ? null : readAt(sentence, index);
    if (quantity !== null) quantities.push(quantity);
    end = quantity?.end ?? end;
    index += quantity?.numerals.length ?? 1;
  }
  return withSharedUnits(sentence.text, perSoMany(sentence.text, quantities));
};
