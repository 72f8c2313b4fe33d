import { fold } from '../source/fold.js';
import type { Numeral } from './numeral.js';
import { scanNumerals } from './scan.js';

/**
 * Reads a text that is one number and nothing else, or returns null: `parseNumeral('三万五')` is 35000,
 * `parseNumeral('3.5万亿')` is 3500000000000. A leading 负 or minus makes it negative.
 * Throws a TypeError where the argument is not a string.
 */
export const parseNumeral = (text: string): Numeral | null => {
  if (typeof text !== 'string') throw new TypeError('parseNumeral(text): text must be a string');
  const [numeral, second] = scanNumerals(fold(text), text);
  const whole =
    numeral !== undefined && second === undefined && numeral.start === 0 && numeral.end === text.length;
  return whole ? numeral : null;
};
