import { decimal, type Decimal } from './decimal.js';
import { findDigitPair } from './digit-pair.js';
import type { Numeral } from './numeral.js';
import { sumOf } from './sum.js';
import { readHanToken, type Token } from './token.js';
import { LONGEST_RUN } from './tokens.js';

/** Where a number ends and what it is worth, before what may follow it is read. */
export interface Run {
  readonly end: number;
  readonly form: Numeral['form'];
  readonly value: Decimal;
  readonly upTo: Decimal | null;
  /** The power of ten of the magnitudes at its end: 7 for 三千万, 0 for 三千二. */
  readonly magnitude: number;
}

const isHanDigit = (token: Token): boolean => token.type === 'digits' && token.script === 'han';

const endOf = (tokens: readonly Token[], length: number): number => tokens[length - 1]?.end ?? 0;

const closingPower = (tokens: readonly Token[]): number => {
  const lastDigits = tokens.findLastIndex((token) => token.type === 'digits');
  return tokens
    .slice(lastDigits + 1)
    .reduce((sum, token) => sum + (token.type === 'digits' ? 0 : token.power), 0);
};

/** 二〇二六: digits and nothing else are read one by one. A pair that counts up (三五) is none. */
const readDigitString = (tokens: readonly Token[]): Run | null => {
  const other = tokens.findIndex((token) => !isHanDigit(token));
  const length = other < 0 ? tokens.length : other;
  if (length < 2) return null;
  const written = tokens.slice(0, length).map((token) => (token.type === 'digits' ? token.value.digits : ''));
  const value = decimal(written.join(''));
  return { end: endOf(tokens, length), form: 'digitString', value, upTo: null, magnitude: 0 };
};

/** The end of all numeral characters in a row, whatever they are. */
const endOfRun = (text: string, at: number): number => {
  let end = at;
  for (let token = readHanToken(text, end); token !== null; token = readHanToken(text, end)) end = token.end;
  return end;
};

/**
 * What a run of parts is: a string of digits (二〇二六), a pair of numbers (三五), a sum (一亿二千万), or `malformed` where
 * it is longer than any number in use.
 */
export const readRun = (text: string, tokens: readonly Token[]): Run => {
  const pair = findDigitPair(tokens);
  const digitString = pair?.index === 0 ? null : readDigitString(tokens);
  if (digitString !== null) return digitString;
  if (tokens.length > LONGEST_RUN) {
    const end = endOfRun(text, endOf(tokens, tokens.length));
    return { end, form: 'malformed', value: decimal('0'), upTo: null, magnitude: 0 };
  }
  const low = sumOf(pair?.low ?? tokens);
  const spans = pair !== null && pair.index < low.length;
  const length = low.length + (spans ? 1 : 0);
  return {
    end: endOf(tokens, length),
    form: tokens[0]?.type === 'digits' && tokens[0].script === 'arabic' ? 'arabic' : 'han',
    value: low.value,
    upTo: spans ? sumOf(pair.high).value : null,
    magnitude: closingPower(tokens.slice(0, length)),
  };
};
