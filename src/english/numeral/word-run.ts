import { englishCardinals, englishScales } from '../../lexicon/english-number-words.js';
import { decimal, type Decimal } from '../../numeral/decimal.js';
import type { Span } from '../../source/span.js';
import type { EnglishWord } from '../words.js';
import type { NumberWords } from './number-words.js';
import { numeralOf, type EnglishNumeral } from './numeral.js';

/** A text in words, with what reads the number words in it. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly EnglishWord[];
  readonly numberWords: NumberWords;
}

/** A numeral with the index of the first word after it. */
export interface WordNumeral {
  readonly numeral: EnglishNumeral;
  readonly next: number;
}

/** Reads the numeral that begins with the word at `index`, or returns null. */
export type WordReader = (input: WordedText, index: number) => WordNumeral | null;

const NOTHING = '';

/** The word at an index in lower case; empty beyond the last. */
export const wordAt = ({ words }: WordedText, index: number): string => words[index]?.text ?? NOTHING;

/** Whether the word at `index` stands next to the one before it, with a space or a hyphen between. */
export const isJoined = ({ text, words }: WordedText, index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && /^[ -]$/.test(text.slice(before.end, word.start));
};

/** Where the words from one index up to another stand, `next` not included. */
export const spanOf = ({ words }: WordedText, from: number, next: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[next - 1]?.end ?? 0,
});

/** Whether a word is a or an, which counts one: a million. */
export const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** Whether a word is a cardinal below a hundred: zero, nineteen, ninety. */
export const isCardinal = (word: string): boolean => englishCardinals.has(word);

/** Whether a word multiplies what stands before it: hundred, million. */
export const isScale = (word: string): boolean => englishScales.has(word);

/** Whether a cardinal takes another after it: twenty in twenty-one. */
export const isTens = (word: string): boolean => word.endsWith('ty');

/** twenty five, five hundred, hundred (and) five; not five six. */
const follows = (before: string, word: string): boolean => {
  if (isScale(word)) return true;
  if (!isCardinal(word)) return false;
  return (
    isScale(before) || (isTens(before) && !isTens(word) && !/teen$|^(?:ten|eleven|twelve|zero)$/.test(word))
  );
};

/** The index after a run of cardinals and scales that begins at `index`, `and` within it. */
export const endOfRun = (input: WordedText, index: number): number => {
  let next = index + 1;
  for (;;) {
    const [before, word, after] = [wordAt(input, next - 1), wordAt(input, next), wordAt(input, next + 1)];
    if (isJoined(input, next) && follows(before, word)) next++;
    else if (
      word === 'and' &&
      isScale(before) &&
      isCardinal(after) &&
      isJoined(input, next) &&
      isJoined(input, next + 1)
    )
      next += 2;
    else return next;
  }
};

/** Scale words that follow a half: two and a half million. */
export const scaleAfter = (
  input: WordedText,
  index: number,
): { readonly next: number; readonly power: number } => {
  const power = isJoined(input, index) ? englishScales.get(wordAt(input, index)) : undefined;
  return power === undefined ? { next: index, power: 0 } : { next: index + 1, power };
};

/** Whether `and a half` begins at `next`. */
export const sayHalfMore = (input: WordedText, next: number): boolean =>
  ['and', 'a', 'half'].every(
    (word, step) => wordAt(input, next + step) === word && isJoined(input, next + step),
  );

/** The words of a run as compromise reads them: an article counts one, and a quarter, which may be of a year, is a fourth. */
const phraseOf = (input: WordedText, from: number, next: number): string => {
  const { start, end } = spanOf(input, from, next);
  const written = input.text
    .slice(start, end)
    .toLowerCase()
    .replace(/quarter$/, 'fourth');
  return isArticle(wordAt(input, from)) ? written.replace(/^\w+/, 'one') : written;
};

/** No number anyone would write in words is longer, in characters. */
const LONGEST_PHRASE = 120;

/** What a run says: its value as read, or a mark that these are number words and nobody can tell which number. */
export const runNumeral = (input: WordedText, from: number, next: number): WordNumeral => {
  const span = spanOf(input, from, next);
  const isLong = span.end - span.start > LONGEST_PHRASE;
  const read = isLong ? null : input.numberWords.valueOf(phraseOf(input, from, next));
  if (read === null) return { numeral: numeralOf(span, 'malformed', decimal('0')), next };
  const { value, denominator } = read;
  return { numeral: numeralOf(span, 'word', value, { denominator, magnitude: magnitudeOf(value) }), next };
};

const magnitudeOf = ({ exponent }: Decimal): number => (exponent >= 3 ? exponent - (exponent % 3) : 0);
