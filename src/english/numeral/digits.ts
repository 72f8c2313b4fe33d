import { decimal, negate, scale, type Decimal } from '../../numeral/decimal.js';
import { isDigit, readDigits, type Digits } from '../../numeral/digits.js';
import { endsWord } from '../words.js';
import { numeralOf, type EnglishNumeral } from './numeral.js';
import { readScale } from './scale.js';

const ORDINAL = /(?:st|nd|rd|th)/y;
const MONEY_SIGN = /[$€£¥￥] ?$/;

/** One letter is a scale after a sign of money or before a noun: $5m, £20k, 5m people; 2.5m wide is a length. */
const LETTER_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['M', 6],
  ['b', 9],
  ['B', 9],
]);

const isSign = (text: string, at: number): boolean =>
  (text[at] === '-' || text[at] === '−') && (at === 0 || /[\s(]/.test(text.charAt(at - 1)));

const COUNTED_AFTER =
  /^ (?!wide|long|high|deep|tall|thick|above|below|away|in |of |from |to |and |or |at |by |per )[a-z]{3}/;

const letterScale = (text: string, start: number, end: number): number => {
  const isMoney = MONEY_SIGN.test(text.slice(Math.max(0, start - 2), start));
  const isScale = endsWord(text, end + 1) && (isMoney || COUNTED_AFTER.test(text.slice(end + 1, end + 8)));
  return isScale ? (LETTER_SCALES.get(text.charAt(end)) ?? 0) : 0;
};

const ordinalEnd = (text: string, end: number): number | null => {
  ORDINAL.lastIndex = end;
  return ORDINAL.test(text) && endsWord(text, end + 2) ? end + 2 : null;
};

const scaled = (text: string, start: number, digits: Digits, value: Decimal): EnglishNumeral => {
  const { end, power } = readScale(text, digits.end);
  const letter = power === 0 ? letterScale(text, start, digits.end) : 0;
  const magnitude = power + letter;
  const to = letter === 0 ? end : digits.end + 1;
  return numeralOf({ start, end: to }, 'arabic', scale(value, magnitude), { magnitude });
};

/** Reads a number written in digits, with a sign and scale words: 1,295, -5.2, 7.27 billion, $5m, 60th, 1990s. */
export const readDigitNumeral = (text: string, raw: string, at: number): EnglishNumeral | null => {
  const signed = isSign(text, at) && isDigit(text, at + 1);
  const digits = readDigits(text, raw, signed ? at + 1 : at);
  if (digits === null) return null;
  const span = { start: at, end: digits.end };
  if (digits.dotted) return numeralOf(span, 'dotted', digits.value);
  const ordinal = ordinalEnd(text, digits.end);
  if (ordinal !== null)
    return numeralOf({ start: at, end: ordinal }, 'arabic', digits.value, { use: 'ordinal' });
  if (text[digits.end] === 's' && endsWord(text, digits.end + 1))
    return numeralOf({ start: at, end: digits.end + 1 }, 'arabic', digits.value, { use: 'decade' });
  return scaled(text, at, digits, signed ? negate(digits.value) : digits.value);
};

/** One half. */
export const HALF = { value: decimal('1'), denominator: decimal('2') } as const;
