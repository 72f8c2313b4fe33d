import {
  contractedCounts,
  contractedTens,
  hanDigits,
  largeMagnitudes,
  openDigits,
  openEndings,
  smallMagnitudes,
} from '../lexicon/numeral-characters.js';
import { decimal, scale, type Decimal } from './decimal.js';
import { beginsUnit, readMagnitude } from './magnitude.js';
import type { Numeral, OpenEnding } from './numeral.js';

/** One numeral character: a digit, or a power of ten. */
type Token =
  | { readonly type: 'digit'; readonly value: number }
  | { readonly type: 'small' | 'large'; readonly power: number };

/** Longer runs than any number in use are not read as one. */
const LONGEST_RUN = 32;

const CAPITALS: ReadonlySet<string> = new Set('壹贰叁肆伍陆柒捌玖拾佰仟');

/** A capital such as 伍 is a numeral only beside another one or before an amount's 元: 队伍 is a word. */
const isLoneCapital = (text: string, at: number): boolean =>
  CAPITALS.has(text.charAt(at)) && !CAPITALS.has(text.charAt(at - 1)) && !/[壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分]/.test(text.charAt(at + 1));

const tokenAt = (text: string, at: number): Token | null => {
  const character = text.charAt(at);
  if (isLoneCapital(text, at)) return null;
  const digit = hanDigits.get(character);
  if (digit !== undefined) return { type: 'digit', value: digit };
  const small = smallMagnitudes.get(character);
  const large = largeMagnitudes.get(character);
  if (small === undefined && large === undefined) return null;
  if (beginsUnit(text, at)) return null;
  return small === undefined ? { type: 'large', power: large ?? 0 } : { type: 'small', power: small };
};

/** Digit strings may be of any length; with magnitudes among them, one token over the limit shows the excess. */
const readTokens = (text: string, at: number): Token[] => {
  const tokens: Token[] = [];
  let onlyDigits = true;
  while (onlyDigits || tokens.length <= LONGEST_RUN) {
    const token = tokenAt(text, at + tokens.length);
    if (token === null) break;
    onlyDigits = onlyDigits && token.type === 'digit';
    tokens.push(token);
  }
  return tokens;
};

/** How far a sum of sections reaches and what it is worth: 一亿二千万, 三千二, 一百零五. */
interface Sum {
  readonly value: bigint;
  readonly length: number;
  readonly magnitude: number;
}

/** The power of ten of the magnitudes at the end: 7 for 三千万, 0 for 三千二. */
const closingPower = (tokens: readonly Token[]): number => {
  const lastDigit = tokens.findLastIndex((token) => token.type === 'digit');
  return tokens.slice(lastDigit + 1).reduce((sum, token) => sum + (token.type === 'digit' ? 0 : token.power), 0);
};

/** Adds up digits and magnitudes from the front for as long as they form one number. */
const sumOf = (tokens: readonly Token[]): Sum => {
  let total = 0n;
  let section = 0n;
  let digit: number | null = null;
  let zero = false;
  let lastSmall = Infinity;
  let lastLarge = Infinity;
  let lastPower = 0;
  let length = 0;
  for (const token of tokens) {
    if (token.type === 'digit') {
      if (digit !== null && digit !== 0) break;
      zero = zero || token.value === 0;
      digit = token.value;
    } else if (token.type === 'small') {
      if (token.power >= lastSmall || (digit === 0 && token.power > 1)) break;
      section += BigInt(digit || 1) * 10n ** BigInt(token.power);
      [lastSmall, lastPower, digit, zero] = [token.power, token.power, null, false];
    } else {
      section += BigInt(digit ?? 0);
      const chained = section === 0n && total > 0n;
      if (!chained && token.power >= lastLarge) break;
      if (chained) total *= 10n ** BigInt(token.power);
      else total += (section === 0n ? 1n : section) * 10n ** BigInt(token.power);
      lastPower = chained ? lastPower + token.power : token.power;
      [section, digit, zero, lastSmall, lastLarge] = [0n, null, false, Infinity, token.power];
    }
    length++;
  }
  const colloquial = digit !== null && !zero && lastPower >= 2;
  const units = BigInt(digit ?? 0) * (colloquial ? 10n ** BigInt(lastPower - 1) : 1n);
  return { value: total + section + units, length, magnitude: closingPower(tokens.slice(0, length)) };
};

const isDigitToken = (token: Token | undefined): token is Token & { type: 'digit' } => token?.type === 'digit';

const leadingDigits = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex((token) => token.type !== 'digit');
  return end < 0 ? tokens.length : end;
};

/** Two digits that count up name a span of numbers: 三五个, 两三百, 十七八. */
const isPair = (a: Token | undefined, b: Token | undefined): boolean =>
  isDigitToken(a) && isDigitToken(b) && a.value > 0 && (b.value === a.value + 1 || (a.value === 3 && b.value === 5));

const pairIndex = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, i) =>
      isPair(token, tokens[i + 1]) && !isDigitToken(tokens[i + 2]) && !isDigitToken(tokens[i - 1]),
  );

const without = <Item>(items: readonly Item[], index: number): Item[] => items.filter((_, i) => i !== index);

const integer = (value: bigint): Decimal => decimal(String(value));

interface Reading {
  readonly end: number;
  readonly form: 'han' | 'digitString' | 'malformed';
  readonly value: Decimal;
  readonly upTo: Decimal | null;
  readonly magnitude: number;
}

const readTokensAsNumber = (tokens: readonly Token[], at: number): Reading => {
  const digits = leadingDigits(tokens);
  const pair = pairIndex(tokens);
  if (digits >= 2 && pair !== 0) {
    const written = tokens.slice(0, digits).map((token) => (isDigitToken(token) ? token.value : 0));
    return { end: at + digits, form: 'digitString', value: decimal(written.join('')), upTo: null, magnitude: 0 };
  }
  if (tokens.length > LONGEST_RUN && digits < tokens.length) {
    return { end: at + tokens.length, form: 'malformed', value: decimal('0'), upTo: null, magnitude: 0 };
  }
  const low = sumOf(pair < 0 ? tokens : without(tokens, pair + 1));
  const high = pair < 0 || pair >= low.length ? null : sumOf(without(tokens, pair));
  return {
    end: at + low.length + (high === null ? 0 : 1),
    form: 'han',
    value: integer(low.value),
    upTo: high === null ? null : integer(high.value),
    magnitude: low.magnitude,
  };
};

/** The digits after 点: 五 in 三点五. */
const readFraction = (text: string, at: number): { readonly digits: string; readonly end: number } => {
  let digits = '';
  let end = at + 1;
  if (text[at] === '点') {
    for (let digit = hanDigits.get(text.charAt(end)); digit !== undefined; digit = hanDigits.get(text.charAt(end))) {
      if (text[end] === '两') break;
      digits += digit;
      end++;
    }
  }
  return digits === '' ? { digits, end: at } : { digits, end };
};

const readOpenEnding = (text: string, at: number, reading: Reading): OpenEnding | null => {
  const approx = openEndings.get(text.charAt(at));
  if (approx === undefined || reading.form !== 'han' || reading.upTo !== null) return null;
  if (reading.magnitude === 0 && approx !== 'moreThan') return null;
  if (reading.magnitude === 0 && text[at] === '多') return null;
  if (approx === 'about' && !/[个年天万亿里岁人次]/.test(text.charAt(at + 1))) return null;
  return { start: at, end: at + 1, approx };
};

/** 上 and 成 belong to the word before them in 迈上万亿元台阶 and 以上. */
const isClosed = (text: string, at: number): boolean => /[迈跨站登攀以线网路晚早达完组变]/.test(text.charAt(at - 1));

/** 廿五, 卅, 俩, 仨, 半. */
const readContracted = (text: string, at: number): Numeral | null => {
  const tens = contractedTens.get(text.charAt(at));
  const ones = tens === undefined ? 0 : (hanDigits.get(text.charAt(at + 1)) ?? 0);
  const value = tens === undefined ? contractedCounts.get(text.charAt(at)) : String(tens + ones);
  if (value === undefined) return null;
  return {
    start: at,
    end: at + (ones > 0 ? 2 : 1),
    form: 'han',
    value: decimal(value),
    upTo: null,
    denominator: null,
    open: null,
    magnitude: 0,
    bare: false,
  };
};

/**
 * Reads a number that begins with a Chinese numeral character: 一亿二千万, 两万八, 二〇二六, 三点五亿,
 * 两三百, 三十多万, 数百. Returns null where there is none. 数百 and 几十 have the magnitude as value.
 */
export const readHan = (text: string, at: number): Numeral | null => {
  const opened = openDigits.has(text.charAt(at)) && !isClosed(text, at) && tokenAt(text, at + 1)?.type !== 'digit';
  const from = opened ? at + 1 : at;
  const tokens = readTokens(text, from);
  if (tokens.length === 0) return readContracted(text, at);
  const reading = readTokensAsNumber(tokens, from);
  const fraction = reading.form === 'han' && reading.upTo === null ? readFraction(text, reading.end) : null;
  let { end, value } = reading;
  let power = reading.magnitude;
  if (fraction !== null && fraction.end > end) {
    const whole = value.digits === '0' ? '0' : `${value.digits}${'0'.repeat(value.exponent)}`;
    const following = readMagnitude(text, fraction.end);
    value = scale(decimal(`${whole}.${fraction.digits}`), following.power);
    power = following.power;
    end = following.end;
  }
  const bare = !opened && tokens[0]?.type !== 'digit' && !(tokens[0]?.type === 'small' && tokens[0].power === 1);
  let open = opened ? ({ start: at, end: at + 1, approx: 'several' } as const) : readOpenEnding(text, end, reading);
  if (open !== null && !opened) {
    const following = readMagnitude(text, open.end);
    value = scale(value, following.power);
    power = following.power || power;
    end = following.end;
  }
  return { start: at, end, form: reading.form, value, upTo: reading.upTo, denominator: null, open, magnitude: power, bare };
};
