import {
  ambiguousCapitals,
  capitals,
  contractedPairBefore,
  hanDigits,
  largeMagnitudes,
  smallMagnitudes,
} from '../lexicon/numeral-characters.js';
import type { Span } from '../source/span.js';
import { decimal, type Decimal } from './decimal.js';
import { readDigits } from './digits.js';
import { beginsUnit } from './magnitude-led-units.js';
import { afterBlanks } from './spacing.js';

/** Digits as they stand: 1,234.5 or one Han digit. */
export interface DigitsToken extends Span {
  readonly type: 'digits';
  readonly script: 'arabic' | 'han';
  readonly value: Decimal;
  /** How many digits stand before the point. */
  readonly width: number;
}

/** 十百千 (small) or 万亿兆 (large), as a power of ten. */
export interface PowerToken extends Span {
  readonly type: 'small' | 'large';
  readonly power: number;
}

/** One part of a number. */
export type Token = DigitsToken | PowerToken;

const isNumeralCharacter = (character: string): boolean =>
  hanDigits.has(character) || smallMagnitudes.has(character) || largeMagnitudes.has(character);

const AFTER_CAPITAL: ReadonlySet<string> = new Set([...capitals, ...'万亿元圆角分']);
const AFTER_ONLY_CAPITAL: ReadonlySet<string> = new Set([...AFTER_CAPITAL, ...'点又个打整']);
const CLOSES_NUMBER = /[十百千万亿零之]/;
const HAN = /[\u4e00-\u9fff]/;

/** 伍, 陆, 肆 and 拾 stand beside a capital, open a text with another numeral character (拾六万), or end one: 一千陆. */
const isAmbiguousNumeral = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (capitals.has(before) || AFTER_CAPITAL.has(after)) return true;
  const next = text.charAt(afterBlanks(text, at + 1));
  const opens = !HAN.test(before) && (isNumeralCharacter(next) || next === '点');
  return opens || (CLOSES_NUMBER.test(before) && !HAN.test(after));
};

/** Whether a capital is the character of a word or name: 队伍, 王壹. */
const isWordCharacter = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  if (!capitals.has(character)) return false;
  if (ambiguousCapitals.has(character)) return !isAmbiguousNumeral(text, at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const beside = isNumeralCharacter(before) || isNumeralCharacter(after) || AFTER_ONLY_CAPITAL.has(after);
  return !beside && HAN.test(after);
};

const TWO = decimal('2');

const digitTokens: ReadonlyMap<string, Decimal> = new Map(
  Array.from(hanDigits, ([character, value]) => [character, decimal(String(value))] as const),
);

/** The 俩 of 俩百; elsewhere it holds its classifier and is a number by itself. */
const contractedPair = (text: string, at: number): Decimal | undefined =>
  text[at] === '俩' && contractedPairBefore.has(text.charAt(at + 1)) ? TWO : undefined;

/** Reads the numeral character at `at`, or null where there is none: 三, 百, 万; not the 千 of 千瓦. */
export const readHanToken = (text: string, at: number): Token | null => {
  const character = text.charAt(at);
  const end = at + 1;
  const digit = digitTokens.get(character) ?? contractedPair(text, at);
  if (digit !== undefined && !isWordCharacter(text, at)) {
    return { type: 'digits', script: 'han', value: digit, width: 1, start: at, end };
  }
  const small = smallMagnitudes.get(character);
  const power = small ?? largeMagnitudes.get(character);
  if (power === undefined || isWordCharacter(text, at) || beginsUnit(text, at)) return null;
  return { type: small === undefined ? 'large' : 'small', power, start: at, end };
};

/** Reads the part of a number that begins at `at` in either script, or null where there is none. */
export const readToken = (text: string, raw: string, at: number): Token | null => {
  const digits = readDigits(text, raw, at);
  if (digits === null) return readHanToken(text, at);
  const { end, value, width, dotted } = digits;
  return dotted ? null : { type: 'digits', script: 'arabic', value, width, start: at, end };
};
