import { classifiers, weakClassifiers } from '../lexicon/classifiers.js';
import { weakDurations } from '../lexicon/durations.js';
import { boundWords, idioms, lexicalisedWords, weakWords } from '../lexicon/lexicalised-words.js';
import { labels, organisationNames, placeNames } from '../lexicon/names.js';
import type { Reason } from '../claim/claim.js';
import type { Quantity } from '../quantity/quantity.js';
import { contains } from '../source/span.js';
import { longestMatch } from '../source/longest-match.js';

interface LexicalisedWord {
  readonly written: string;
  readonly reason: Reason;
  /** Characters before it with which it is no word: 系 in 系统|一年. */
  readonly notAfter: string;
}

const all = (reason: Reason, words: readonly string[]): LexicalisedWord[] =>
  words.map((written) => ({ written, reason, notAfter: '' }));

const words: readonly LexicalisedWord[] = [
  ...all('word', lexicalisedWords),
  ...boundWords.map((word) => ({ ...word, reason: 'word' as const })),
  ...all('idiom', idioms),
  ...all('name', placeNames),
  ...all('name', organisationNames),
  ...all('name', labels),
];

const table = longestMatch(words.map((word) => [word.written, word] as const));
const weak = new Set(weakWords);
const weakUnits = new Set([...weakClassifiers, ...weakDurations]);
const strongUnits = new Set(classifiers.map(({ written }) => written).filter((unit) => !weakUnits.has(unit)));

/** How far before a numeral a word that holds it may begin. */
const LONGEST_LEAD = Math.max(0, ...words.map(({ written }) => written.length - 1));

const isRuledOut = (text: string, start: number, { notAfter }: LexicalisedWord): boolean =>
  start > 0 && (notAfter.includes(text.charAt(start - 1)) || text[start - 1] === '第');

/** 三轮谈判 counts rounds although 三轮 is a word; 两侧 and 十分 count nothing. */
const counts = ({ written }: LexicalisedWord, { unit }: Quantity): boolean =>
  weak.has(written) && unit !== null && strongUnits.has(unit);

/**
 * Why the numeral of a quantity is no number but part of a word: `word` for 统一 in 统一部署 and 十分 in 十分重要 (not in
 * 二十分钟), `idiom`, or `name`; null where the lexicon has no word that holds it whole.
 */
export const lexicalisedAs = (text: string, quantity: Quantity): Reason | null => {
  const [numeral, second] = quantity.numerals;
  if (second !== undefined || numeral.form === 'arabic') return null;
  for (let start = Math.max(0, numeral.start - LONGEST_LEAD); start <= numeral.start; start++) {
    const found = table.at(text, start);
    if (found === null || !contains({ start, end: found.end }, numeral)) continue;
    if (!isRuledOut(text, start, found.entry) && !counts(found.entry, quantity)) return found.entry.reason;
  }
  return null;
};
