import { hanDigits, openDigits, openEndings } from '../lexicon/numeral-characters.js';
import { decimal, scale, toPlain, type Decimal } from './decimal.js';
import { findDigitPair } from './digit-pair.js';
import { readDigits } from './digits.js';
import { readMagnitude, type Magnitude } from './magnitude.js';
import { plainNumeral, type Numeral, type OpenEnding } from './numeral.js';
import { afterBlanks } from './spacing.js';
import { sumOf } from './sum.js';
import { readHanToken, type Token } from './token.js';
import { LONGEST_RUN, readTokens } from './tokens.js';

/** Where a number ends and what it is worth, before what may follow it is read. */
interface Reading {
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
const readDigitString = (tokens: readonly Token[]): Reading | null => {
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

const readRun = (text: string, tokens: readonly Token[]): Reading => {
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

/** The digits after 点: 五 in 三点五. Not those of 三点十分 and 三点一刻. */
const decimalsAt = (text: string, at: number): { readonly digits: string; readonly end: number } | null => {
  const point = afterBlanks(text, at);
  if (text[point] !== '点') return null;
  let digits = '';
  let end = afterBlanks(text, point + 1);
  for (
    let digit = hanDigits.get(text.charAt(end));
    digit !== undefined;
    digit = hanDigits.get(text.charAt(end))
  ) {
    if (text[end] === '两') break;
    digits += digit;
    end++;
  }
  return digits === '' || /[十拾刻]/.test(text.charAt(end)) ? null : { digits, end };
};

/** Adds the digits after 点 and the magnitudes after those: 三点五亿, 两千三点一. */
const withDecimals = (text: string, reading: Reading): Reading => {
  if (reading.form !== 'han' || reading.upTo !== null) return reading;
  const decimals = decimalsAt(text, reading.end);
  if (decimals === null) return reading;
  const following = readMagnitude(text, decimals.end);
  const value = scale(decimal(`${toPlain(reading.value)}.${decimals.digits}`), following.power);
  return { ...reading, end: following.end, value, magnitude: following.power };
};

/** 来 leaves a number open only where a magnitude, classifier or unit can follow: 10来个, but not 十来自. */
const AFTER_ABOUT = /[个年天万亿里岁人次]/;

/** Reads 余, 多, 几 or 来 at the end of a number; over a blank or a 零 only before another magnitude: 五百 余万, 一百零几万. */
const readOpenEnding = (text: string, { end, form, upTo, magnitude }: Reading): OpenEnding | null => {
  const at = afterBlanks(text, text.startsWith('零几', end) ? end + 1 : end);
  const approx = openEndings.get(text.charAt(at));
  if (approx === undefined || upTo !== null || (form !== 'han' && form !== 'arabic')) return null;
  if (at > end && readMagnitude(text, at + 1).power === 0) return null;
  if (approx === 'about' && !AFTER_ABOUT.test(text.charAt(at + 1))) return null;
  const needsMagnitude = form === 'han' && magnitude === 0;
  return needsMagnitude && text[at] !== '余' ? null : { start: at, end: at + 1, approx };
};

/** 上 and 成 belong to the word before them in 迈上万亿元台阶 and 以上. */
const CLOSED = /[迈跨站登攀以线网路晚早达完组变]/;

/** 数, 几, 上 or 成 in the place of a digit before a magnitude: 数百, 几十万. */
const opensAt = (text: string, at: number): boolean =>
  openDigits.has(text.charAt(at)) &&
  !CLOSED.test(text.charAt(at - 1)) &&
  (readHanToken(text, at + 1)?.type ?? 'digits') !== 'digits';

/** Whether magnitudes stand without any digit: 百, 千万. 十 counts as one ten. */
const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.type !== 'digits') && !(tokens[0]?.type === 'small' && tokens[0].power === 1);

const NOTHING: Magnitude = { power: 0, end: 0 };

const readDotted = (text: string, raw: string, at: number): Numeral | null => {
  const digits = readDigits(text, raw, at);
  if (digits === null || !digits.dotted) return null;
  return plainNumeral({ start: at, end: digits.end }, 'dotted', digits.value);
};

/**
 * Reads a whole number or decimal that begins at `at`, in either script: 1,234.5, 3.5万亿, 1亿2000万, 一亿二千万, 两万八,
 * 二〇二六, 三点五亿, 两三百, 三十多万, 数百, 5万4千6百. Returns null where there is none. 数百 and 几十 have the
 * magnitude as value; a run that is no number anyone would write (万万万…) is `malformed`.
 */
export const readCardinal = (text: string, raw: string, at: number): Numeral | null => {
  const opened = opensAt(text, at);
  const tokens = readTokens(text, raw, opened ? at + 1 : at);
  if (tokens.length === 0) return readDotted(text, raw, at);
  const run = withDecimals(text, readRun(text, tokens));
  const open = opened ? ({ start: at, end: at + 1, approx: 'several' } as const) : readOpenEnding(text, run);
  // Magnitudes may follow what leaves the number open: 十多万, 500余万.
  const following = open === null || opened ? NOTHING : readMagnitude(text, open.end);
  return {
    start: at,
    end: Math.max(run.end, following.end),
    form: run.form,
    value: scale(run.value, following.power),
    upTo: run.upTo,
    denominator: null,
    open,
    magnitude: following.power === 0 ? run.magnitude : following.power,
    bare: !opened && isBare(tokens),
  };
};
