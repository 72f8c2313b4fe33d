import { idioms, lexicalisedWords } from '../lexicon/lexicalised-words.js';
import { labels, placeNames } from '../lexicon/names.js';
import type { Reason } from '../claim/claim.js';
import type { Numeral } from '../numeral/numeral.js';
import { contains } from '../source/span.js';
import { longestMatch } from '../source/longest-match.js';

const reasons = new Map<string, Reason>([
  ...lexicalisedWords.map((word) => [word, 'word'] as const),
  ...idioms.map((word) => [word, 'idiom'] as const),
  ...placeNames.map((word) => [word, 'name'] as const),
  ...labels.map((word) => [word, 'name'] as const),
]);

const words = longestMatch(reasons);

/** How far before a numeral a word that holds it may begin. */
const LONGEST_LEAD = Math.max(0, ...Array.from(reasons.keys(), (word) => word.length - 1));

const reasonOf = (text: string, numeral: Numeral): Reason | null => {
  for (let start = Math.max(0, numeral.start - LONGEST_LEAD); start <= numeral.start; start++) {
    const found = words.at(text, start);
    if (found !== null && contains({ start, end: found.end }, numeral)) return found.entry;
  }
  return null;
};

/**
 * Why these numerals are no number but part of a word: `word` for 统一 in 统一部署 and 十分 in 十分重要 (not in
 * 二十分钟), `idiom`, or `name`; null where the lexicon has no word that holds one of them whole.
 */
export const lexicalisedAs = (text: string, numerals: readonly Numeral[]): Reason | null => {
  const [numeral, second] = numerals;
  if (numeral === undefined || second !== undefined || numeral.form === 'arabic') return null;
  return reasonOf(text, numeral);
};
