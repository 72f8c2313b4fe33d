import { negate } from '../../numeral/decimal.js';
import { wordsOf } from '../words.js';
import { readDigitNumeral } from './digits.js';
import type { NumberWords } from './number-words.js';
import type { EnglishNumeral } from './numeral.js';
import { wordNumerals } from './word-numeral.js';

const mayBegin = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 0x2d || code === 0x2212 || code === 0x2e;

const MINUS = /\b(?:minus|negative) $/i;
const LONGEST_MINUS = 10;

/** minus 5: the word belongs to the number. */
const withMinus = (text: string, numeral: EnglishNumeral): EnglishNumeral => {
  const word = MINUS.exec(text.slice(Math.max(0, numeral.start - LONGEST_MINUS), numeral.start));
  return word === null
    ? numeral
    : { ...numeral, start: numeral.start - word[0].length, value: negate(numeral.value) };
};

const digitNumerals = (text: string, raw: string): readonly EnglishNumeral[] => {
  const numerals: EnglishNumeral[] = [];
  for (let at = 0; at < text.length;) {
    const numeral = mayBegin(text.charCodeAt(at)) ? readDigitNumeral(text, raw, at) : null;
    if (numeral !== null) numerals.push(numeral);
    at = numeral?.end ?? at + 1;
  }
  return numerals;
};

/**
 * Finds every numeral of an English text, in digits and in words, in order and without overlap: 7.27 billion, 60th, seven,
 * two-thirds, doubled. `raw` is the same text unfolded.
 */
export const scanEnglishNumerals = (
  text: string,
  raw: string,
  numberWords: NumberWords,
): readonly EnglishNumeral[] => {
  const worded = wordNumerals({ text, words: wordsOf(text), numberWords });
  return [...digitNumerals(text, raw), ...worded]
    .map((numeral) => withMinus(text, numeral))
    .toSorted((a, b) => a.start - b.start);
};
