import { englishDenominators, englishDozen, englishOrdinals } from '../../lexicon/english-number-words.js';
import { englishPhraseEnds } from '../../lexicon/english-words.js';
import { add, decimal, multiply, scale } from '../../numeral/decimal.js';
import type { Span } from '../../source/span.js';
import { HALF } from './digits.js';
import { numeralOf } from './numeral.js';
import {
  wordAt,
  isJoined,
  spanOf,
  isArticle,
  isCardinal,
  isScale,
  isTens,
  endOfRun,
  scaleAfter,
  sayHalfMore,
  runNumeral,
  type WordedText,
  type WordReader,
} from './word-run.js';

/** half, one half, half a million. */
export const readHalf: WordReader = (input, index) => {
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
export const readDozen: WordReader = (input, index) => {
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

/** by more than a third: a size, where no noun follows that it could be one of. */
const SIZE_BEFORE = /\b(?:by|than|about|nearly|almost|roughly|around|over|just under|only) $/i;
const SIZE_REACH = 16;

const isSize = ({ text, words }: WordedText, { start, end }: Span, next: number): boolean =>
  SIZE_BEFORE.test(text.slice(Math.max(0, start - SIZE_REACH), start)) &&
  (/^one /i.test(text.slice(start, end)) ||
    !/^ [a-z]/i.test(text.slice(end, end + 2)) ||
    englishPhraseEnds.has(words[next]?.text ?? ''));

/** two-thirds, one fifth of; a third and a quarter only where they are of something or a size. */
export const readFraction: WordReader = (input, index) => {
  const [lead, part] = [wordAt(input, index), wordAt(input, index + 1)];
  if (!englishDenominators.has(part) || !isJoined(input, index + 1)) return null;
  if (!isCardinal(lead) && !isArticle(lead)) return null;
  const next = index + 2;
  const { start, end } = spanOf(input, index, next);
  if (isSize(input, { start, end }, next)) return runNumeral(input, index, next);
  const isOf = input.text.startsWith(' of ', end);
  const isPlain = part.endsWith('s') || (!isArticle(lead) && input.text.slice(start, end).includes('-'));
  return isOf || isPlain ? runNumeral(input, index, next) : null;
};

/** seven, ten million, one hundred and forty-two, a million, two and a half million. */
export const readCardinalRun: WordReader = (input, index) => {
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
export const readOrdinal: WordReader = (input, index) => {
  const led = isTens(wordAt(input, index)) && isJoined(input, index + 1) ? 1 : 0;
  const place = englishOrdinals.get(wordAt(input, index + led));
  if (place === undefined || (led === 0 && wordAt(input, index - 1) === 'per')) return null;
  const tens = led === 0 ? null : input.numberWords.valueOf(wordAt(input, index));
  const value = add(tens?.value ?? decimal('0'), decimal(place));
  const next = index + led + 1;
  return { numeral: numeralOf(spanOf(input, index, next), 'word', value, { use: 'ordinal' }), next };
};
