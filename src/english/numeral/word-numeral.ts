import type { EnglishNumeral } from './numeral.js';
import { readCardinalRun, readDozen, readFraction, readHalf, readOrdinal } from './word-cardinal.js';
import { readMultiple, readOpen, readSeveral } from './word-multiple.js';
import type { WordedText, WordNumeral, WordReader } from './word-run.js';

/** Tried in order; the first that reads holds. */
const readers: readonly WordReader[] = [
  readOpen,
  readSeveral,
  readMultiple,
  readHalf,
  readDozen,
  readFraction,
  readOrdinal,
  readCardinalRun,
];

/** The numerals of a text that are written in words, in order: seven, two-thirds, tens of thousands, first, doubled. */
export const wordNumerals = (input: WordedText): readonly EnglishNumeral[] => {
  const numerals: EnglishNumeral[] = [];
  for (let index = 0; index < input.words.length;) {
    const found = readers.reduce<WordNumeral | null>((read, reader) => read ?? reader(input, index), null);
    if (found !== null) numerals.push(found.numeral);
    index = found?.next ?? index + 1;
  }
  return numerals;
};
