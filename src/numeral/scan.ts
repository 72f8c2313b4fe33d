import {
  contractedCounts,
  contractedTens,
  hanDigits,
  largeMagnitudes,
  negativeWords,
  numeralWords,
  openDigits,
  printedFractions,
  smallMagnitudes,
} from '../lexicon/numeral-characters.js';
import { readCardinal } from './cardinal.js';
import { readContracted } from './contracted.js';
import { extendToFraction, readPerHundred, readPrintedFraction } from './fraction.js';
import type { Numeral } from './numeral.js';
import { readNumeralWord } from './numeral-word.js';
import { readSigned } from './signed.js';

type Reader = (text: string, raw: string, at: number) => Numeral | null;

/** Tried in order; the first that reads a number wins. */
const unsignedReaders: readonly Reader[] = [
  readPerHundred,
  (text, _raw, at) => readNumeralWord(text, at),
  readCardinal,
  (text, _raw, at) => readContracted(text, at),
  (text, _raw, at) => readPrintedFraction(text, at),
];

const readUnsigned: Reader = (text, raw, at) => {
  for (const read of unsignedReaders) {
    const numeral = read(text, raw, at);
    if (numeral !== null) return extendToFraction(text, raw, numeral);
  }
  return null;
};

const readNumeral: Reader = (text, raw, at) =>
  readSigned(text, at, (from) => readUnsigned(text, raw, from)) ?? readUnsigned(text, raw, at);

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...'0123456789.-−',
  ...negativeWords.map((word) => word.charAt(0)),
  ...hanDigits.keys(),
  ...smallMagnitudes.keys(),
  ...largeMagnitudes.keys(),
  ...contractedTens.keys(),
  ...contractedCounts.keys(),
  ...printedFractions.keys(),
  ...openDigits,
  ...numeralWords.map(({ written }) => written.charAt(0)),
]);

const canBegin = new Uint8Array(0x10000);
for (const character of BEGINNINGS) canBegin[character.charCodeAt(0)] = 1;

/**
 * Finds every numeral of a folded text, in order and without overlap: 3052名、3万余名 gives 3052 and 3万余.
 * `raw` is the same text unfolded; the two have the same length.
 */
export const scanNumerals = (text: string, raw: string = text): readonly Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const numeral = canBegin[text.charCodeAt(at)] === 1 ? readNumeral(text, raw, at) : null;
    if (numeral === null) at++;
    else {
      numerals.push(numeral);
      at = numeral.end;
    }
  }
  return numerals;
};
