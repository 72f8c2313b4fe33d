import {
  englishCardinals,
  englishDenominators,
  englishDozen,
  englishMultiples,
  englishOpenScales,
  englishOrdinals,
  englishScales,
} from '../../lexicon/english-number-words.js';
import { add, decimal, multiply, scale, type Decimal } from '../../numeral/decimal.js';
import type { EnglishWord } from '../words.js';
import { HALF } from './digits.js';
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

type Reader = (input: WordedText, index: number) => WordNumeral | null;

const NOTHING = '';
const wordAt = ({ words }: WordedText, index: number): string => words[index]?.text ?? NOTHING;

/** Whether the word at `index` stands next to the one before it, with a space or a hyphen between. */
const isJoined = ({ text, words }: WordedText, index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]];
  return before !== undefined && word !== undefined && /^[ -]$/.test(text.slice(before.end, word.start));
};

const spanOf = ({ words }: WordedText, from: number, next: number) => ({
  start: words[from]?.start ?? 0,
  end: words[next - 1]?.end ?? 0,
});

const isArticle = (word: string): boolean => word === 'a' || word === 'an';
const isCardinal = (word: string): boolean => englishCardinals.has(word);
const isScale = (word: string): boolean => englishScales.has(word);
const isTens = (word: string): boolean => word.endsWith('ty');

/** twenty five, five hundred, hundred (and) five; not five six. */
const follows = (before: string, word: string): boolean => {
  if (isScale(word)) return true;
  if (!isCardinal(word)) return false;
  return (
    isScale(before) || (isTens(before) && !isTens(word) && !/teen$|^(?:ten|eleven|twelve|zero)$/.test(word))
  );
};

/** The index after a run of cardinals and scales that begins at `index`, `and` within it. */
const endOfRun = (input: WordedText, index: number): number => {
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
const scaleAfter = (input: WordedText, index: number): { readonly next: number; readonly power: number } => {
  const power = isJoined(input, index) ? englishScales.get(wordAt(input, index)) : undefined;
  return power === undefined ? { next: index, power: 0 } : { next: index + 1, power };
};

const sayHalfMore = (input: WordedText, next: number): boolean =>
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

/** What a run says: its value as read, or a mark that these are number words and nobody can tell which number. */
const runNumeral = (input: WordedText, from: number, next: number): WordNumeral => {
  const read = input.numberWords.valueOf(phraseOf(input, from, next));
  const span = spanOf(input, from, next);
  if (read === null) return { numeral: numeralOf(span, 'malformed', decimal('0')), next };
  const { value, denominator } = read;
  return { numeral: numeralOf(span, 'word', value, { denominator, magnitude: magnitudeOf(value) }), next };
};

const magnitudeOf = ({ exponent }: Decimal): number => (exponent >= 3 ? exponent - (exponent % 3) : 0);

/** tens of thousands of, hundreds of millions of, dozens of; scores alone are points. */
const readOpen: Reader = (input, index) => {
  const first = englishOpenScales.get(wordAt(input, index));
  if (first === undefined) return null;
  const second =
    wordAt(input, index + 1) === 'of' ? englishOpenScales.get(wordAt(input, index + 2)) : undefined;
  const next = second === undefined ? index + 1 : index + 3;
  const span = spanOf(input, index, next);
  if (!input.text.startsWith(' of ', span.end)) return null;
  const value = multiply(decimal(first), decimal(second ?? '1'));
  return { numeral: numeralOf(span, 'word', value, { open: { ...span, approx: 'several' } }), next };
};

/** several hundred, a few thousand. */
const readSeveral: Reader = (input, index) => {
  const few = isArticle(wordAt(input, index)) && wordAt(input, index + 1) === 'few' ? 1 : 0;
  if (few === 0 && wordAt(input, index) !== 'several') return null;
  const power = englishScales.get(wordAt(input, index + few + 1));
  if (power === undefined) return null;
  const next = endOfRun(input, index + few + 1);
  const powers = input.words.slice(index + few + 1, next).map(({ text }) => englishScales.get(text) ?? 0);
  const value = scale(
    decimal('1'),
    powers.reduce((sum, one) => sum + one, 0),
  );
  const span = spanOf(input, index, next);
  const open = { ...spanOf(input, index, index + few + 1), approx: 'several' } as const;
  return { numeral: numeralOf(span, 'word', value, { open }), next };
};

const readMultiple: Reader = (input, index) => {
  const multiple = englishMultiples.get(wordAt(input, index));
  if (multiple === undefined) return null;
  const use = multiple.grows ? 'growth' : 'multiple';
  return {
    numeral: numeralOf(spanOf(input, index, index + 1), 'word', decimal(multiple.value), { use }),
    next: index + 1,
  };
};

/** half, one half, half a million. */
const readHalf: Reader = (input, index) => {
  const led = /^(?:one|a)$/.test(wordAt(input, index)) && isJoined(input, index + 1) ? 1 : 0;
  if (wordAt(input, index + led) !== 'half') return null;
  const next = index + led + 1;
  const scaled = isArticle(wordAt(input, next)) ? scaleAfter(input, next + 1) : { next, power: 0 };
  if (scaled.power === 0)
    return {
      numeral: numeralOf(spanOf(input, index, next), 'word', HALF.value, { denominator: HALF.denominator }),
      next,
    };
  const span = spanOf(input, index, scaled.next);
  return { numeral: numeralOf(span, 'word', scale(decimal('0.5'), scaled.power)), next: scaled.next };
};

/** a dozen, two dozen. */
const readDozen: Reader = (input, index) => {
  const lead = wordAt(input, index);
  const counts = lead === englishDozen ? 0 : 1;
  if (
    wordAt(input, index + counts) !== englishDozen ||
    (counts === 1 && !isCardinal(lead) && !isArticle(lead))
  )
    return null;
  const times = counts === 0 || isArticle(lead) ? decimal('1') : input.numberWords.valueOf(lead)?.value;
  const next = index + counts + 1;
  const span = spanOf(input, index, next);
  return { numeral: numeralOf(span, 'word', multiply(times ?? decimal('1'), decimal('12'))), next };
};

/** two-thirds, one fifth of; a third and a quarter only where they are of something. */
const readFraction: Reader = (input, index) => {
  const [lead, part] = [wordAt(input, index), wordAt(input, index + 1)];
  if (!englishDenominators.has(part) || !isJoined(input, index + 1)) return null;
  if (!isCardinal(lead) && !isArticle(lead)) return null;
  const next = index + 2;
  const { start, end } = spanOf(input, index, next);
  const isOf = input.text.startsWith(' of ', end);
  const isPlain = part.endsWith('s') || (!isArticle(lead) && input.text.slice(start, end).includes('-'));
  return isOf || isPlain ? runNumeral(input, index, next) : null;
};

/** seven, ten million, one hundred and forty-two, a million, two and a half million. */
const readCardinalRun: Reader = (input, index) => {
  const lead = wordAt(input, index);
  const begins =
    isCardinal(lead) || (isArticle(lead) && isScale(wordAt(input, index + 1)) && isJoined(input, index + 1));
  if (!begins) return null;
  const next = isArticle(lead) ? endOfRun(input, index + 1) : endOfRun(input, index);
  const plain = runNumeral(input, index, next);
  if (!sayHalfMore(input, next)) return plain;
  const { next: end, power } = scaleAfter(input, next + 3);
  const value = scale(add(plain.numeral.value, decimal('0.5')), power);
  return {
    numeral: numeralOf(spanOf(input, index, end), plain.numeral.form, value, { magnitude: power }),
    next: end,
  };
};

/** first, twenty-first; a second is a time where something is done per second. */
const readOrdinal: Reader = (input, index) => {
  const led = isTens(wordAt(input, index)) && isJoined(input, index + 1) ? 1 : 0;
  const place = englishOrdinals.get(wordAt(input, index + led));
  if (place === undefined || (led === 0 && wordAt(input, index - 1) === 'per')) return null;
  const tens = led === 0 ? null : input.numberWords.valueOf(wordAt(input, index));
  const value = add(tens?.value ?? decimal('0'), decimal(place));
  const next = index + led + 1;
  return { numeral: numeralOf(spanOf(input, index, next), 'word', value, { use: 'ordinal' }), next };
};

/** Tried in order; the first that reads holds. */
const readers: readonly Reader[] = [
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
