import { contractedCounts, contractedTens, hanDigits } from '../lexicon/numeral-characters.js';
import { decimal } from './decimal.js';
import { plainNumeral, type Numeral } from './numeral.js';

/** Reads a character that is a number by itself: 廿五, 卅, 俩, 仨, 半; null where none begins. */
export const readContracted = (text: string, at: number): Numeral | null => {
  const tens = contractedTens.get(text.charAt(at));
  const ones = tens === undefined ? 0 : (hanDigits.get(text.charAt(at + 1)) ?? 0);
  const value = tens === undefined ? contractedCounts.get(text.charAt(at)) : String(tens + ones);
  if (value === undefined) return null;
  return plainNumeral({ start: at, end: at + (ones > 0 ? 2 : 1) }, 'han', decimal(value));
};
