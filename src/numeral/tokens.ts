import { latinMagnitudes } from '../lexicon/numeral-characters.js';
import { afterBlanks } from './spacing.js';
import { readHanToken, readToken, type DigitsToken, type PowerToken, type Token } from './token.js';

/** A number in use has no more magnitudes and digits between them than this. */
export const LONGEST_RUN = 32;

const isDigits = (token: Token | undefined): token is DigitsToken => token?.type === 'digits';

/** 40k, 52.5 k: a letter that multiplies the digits before it and begins no word. */
const readLatinMagnitude = (text: string, previous: Token): PowerToken | null => {
  if (!isDigits(previous) || previous.script !== 'arabic') return null;
  const at = text[previous.end] === ' ' ? previous.end + 1 : previous.end;
  const power = latinMagnitudes.get(text.charAt(at));
  if (power === undefined || /[\dA-Za-z/]/.test(text.charAt(at + 1))) return null;
  return { type: 'small', power, start: at, end: at + 1 };
};

const isYear = ({ width, value }: DigitsToken): boolean => width === 4 && /^(?:19|20?)/.test(value.digits);

/** After Arabic digits 十 begins a word (20大类, 2023十大新闻), and after a year 百 and 千 do too: 2023百强. */
const multiplies = (digits: DigitsToken, power: PowerToken): boolean =>
  digits.script === 'han' || power.type === 'large' || (power.power > 1 && !isYear(digits));

/** Within a number 两 counts hundreds and more (三千两百); at its end it is the unit of weight: 二两, 三千两. */
const isWeight = (text: string, token: Token): boolean =>
  text[token.start] === '两' && !/[百千万亿]/.test(text.charAt(token.end));

/** Digits follow digits within a string of Han digits and after 零: 二〇二六, 1千零20. */
const continues = (text: string, previous: Token, digits: DigitsToken): boolean => {
  if (isWeight(text, digits)) return false;
  if (!isDigits(previous) || text[previous.start] === '零') return true;
  return previous.script === 'han' && digits.script === 'han';
};

const besideIt = (text: string, previous: Token, token: Token): boolean => {
  if (isDigits(token)) return continues(text, previous, token);
  return !isDigits(previous) || multiplies(previous, token);
};

/** The power of ten of the magnitudes that follow a digit, two at most: 7 for the 千万 of 5千万. */
const powerAfter = (text: string, digits: Token): number => {
  const first = readHanToken(text, afterBlanks(text, digits.end));
  if (first === null || isDigits(first)) return 0;
  const second = readHanToken(text, first.end);
  return first.power + (second === null || isDigits(second) ? 0 : second.power);
};

const ENDS_NUMBER = /^$|[\s,.;:、。)又点分余多几]/;

/**
 * Blanks are crossed within one number only: before a magnitude (7 万), down to the next lower magnitude (7万 5千) and
 * to the last digit (六十 五). 5亿 3万人 and 三千亿 五大产业 are two numbers.
 */
const overBlanks = (text: string, previous: Token, token: Token): boolean => {
  if (!isDigits(token)) {
    if (text[token.end] === '分') return false;
    return isDigits(previous) ? multiplies(previous, token) : token.type === 'large';
  }
  if (isDigits(previous) || isWeight(text, token)) return false;
  const power = powerAfter(text, token);
  if (power > 0) return power === previous.power - 1;
  return previous.type === 'small' && token.script === 'han' && ENDS_NUMBER.test(text.charAt(token.end));
};

const nextToken = (text: string, raw: string, previous: Token): Token | null => {
  const latin = readLatinMagnitude(text, previous);
  if (latin !== null) return latin;
  const at = afterBlanks(text, previous.end);
  const token = readToken(text, raw, at);
  if (token === null) return null;
  const belongs = at === previous.end ? besideIt : overBlanks;
  return belongs(text, previous, token) ? token : null;
};

/** 百分点 and 百分之 begin with no number; 一百分 does. */
const PER_CENT = '百分';

/**
 * Reads the parts of one number in a row. Digits alone may be of any length; with magnitudes among them, one part over
 * the limit shows the excess.
 */
export const readTokens = (text: string, raw: string, at: number): readonly Token[] => {
  const tokens: Token[] = [];
  let onlyDigits = true;
  let token = text.startsWith(PER_CENT, at) ? null : readToken(text, raw, at);
  while (token !== null && (onlyDigits || tokens.length <= LONGEST_RUN)) {
    tokens.push(token);
    onlyDigits = onlyDigits && isDigits(token);
    token = nextToken(text, raw, token);
  }
  return tokens;
};
