import {
  contractedCounts,
  contractedTens,
  hanDigits,
  largeMagnitudes,
  numeralWords,
  openDigits,
  smallMagnitudes,
} from '../lexicon/numeral-characters.js';
import { readArabic } from './arabic.js';
import { extendToFraction, readPerHundred } from './fraction.js';
import { readHan } from './han.js';
import type { Numeral } from './numeral.js';
import { readNumeralWord } from './numeral-word.js';
import { readSigned } from './signed.js';

type Reader = (text: string, raw: string, at: number) => Numeral | null;

/** Tried in order at every place where a numeral can begin; the first that reads one wins. */
const readers: readonly Reader[] = [
  readSigned,
  readPerHundred,
  (text, _raw, at) => readNumeralWord(text, at),
  readArabic,
  (text, _raw, at) => readHan(text, at),
];

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...'0123456789-−负',
  ...hanDigits.keys(),
  ...smallMagnitudes.keys(),
  ...largeMagnitudes.keys(),
  ...contractedTens.keys(),
  ...contractedCounts.keys(),
  ...openDigits,
  ...numeralWords.map(({ written }) => written.charAt(0)),
]);

const canBegin = new Uint8Array(0x10000);
for (const character of BEGINNINGS) canBegin[character.charCodeAt(0)] = 1;

const readAt = (text: string, raw: string, at: number): Numeral | null => {
  for (const read of readers) {
    const numeral = read(text, raw, at);
    if (numeral !== null) return extendToFraction(text, raw, numeral);
  }
  return null;
};

/**
 * Finds every numeral of a folded text, in order and without overlap: 3052名、3万余名 gives 3052 and 3万余.
 * `raw` is the same text unfolded; the two have the same length.
 */
export const scanNumerals = (text: string, raw: string = text): readonly Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    const numeral = canBegin[text.charCodeAt(at)] === 1 ? readAt(text, raw, at) : null;
    if (numeral === null) at++;
    else {
      numerals.push(numeral);
      at = numeral.end;
    }
  }
  return numerals;
};
