import { decimal, scale, type Decimal } from './decimal.js';

/** Arabic digits with their separators and point. */
export interface Digits {
  readonly end: number;
  readonly value: Decimal;
  /** How many characters stand before the point. */
  readonly width: number;
  /** More points than a number has: 1.2.3. */
  readonly dotted: boolean;
}

/** Whether the character at `at` is one of 0 to 9 (folded). */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
};

/** A separator and exactly three digits, as in 1,234. */
const isGroup = (text: string, at: number, separator: string): boolean =>
  text[at] === separator && [1, 2, 3].every((step) => isDigit(text, at + step)) && !isDigit(text, at + 4);

const isFullWidth = (raw: string, at: number): boolean => raw.charCodeAt(at) > 0xff00;

/** One group after a plain space is one number only where it runs on into its unit and no column of numbers goes before. */
const isSpacedAlone = (text: string, start: number, end: number): boolean =>
  /^ ?[\u4e00-\u9fff%]/.test(text.slice(end, end + 2)) &&
  !/\d ?$/.test(text.slice(Math.max(0, start - 2), start));

/**
 * The end of a number grouped in threes that begins at `start` and whose first digits end at `end`.
 * A full-width comma usually separates two numbers (2022年1，234人 is rare, 增长1，234家 rarer), so it
 * groups only where two groups or more follow, or between full-width digits.
 */
const endOfGroups = (text: string, raw: string, start: number, end: number): number => {
  const separator = text.charAt(end);
  if ((separator !== ',' && separator !== ' ') || end - start > 3) return end;
  let to = end;
  while (isGroup(text, to, separator)) to += 4;
  if (to - end !== 4) return to;
  const isPlain = raw[end] === ',' || isFullWidth(raw, start);
  const isOne = separator === ',' ? isPlain : raw[end] !== ' ' || isSpacedAlone(text, start, to);
  return isOne ? to : end;
};

/** A point may lead where nothing is before it that it could belong to: .5, -.5, but not v.5 or ...9. */
const LEADS_WITH_POINT = /^$|[\s,;:(=±负-]/;

const EXPONENT = /[eE]([+-]?\d{1,3})(?![\dA-Za-z])/y;

/** 2e5, 12.32E+14: a power of ten after the digits, unless letters go before and make it a name. */
const withExponent = (text: string, at: number, digits: Digits): Digits => {
  EXPONENT.lastIndex = digits.end;
  const match = EXPONENT.exec(text);
  if (match === null || digits.dotted || /[A-Za-z]/.test(text.charAt(at - 1))) return digits;
  return { ...digits, end: EXPONENT.lastIndex, value: scale(digits.value, Number(match[1])) };
};

/** Reads digits that begin at `at`: 1,234.5, １２．５, .5, 2e5. Returns null where there is no number. */
export const readDigits = (text: string, raw: string, at: number): Digits | null => {
  const leads = text[at] === '.' && isDigit(text, at + 1) && LEADS_WITH_POINT.test(text.charAt(at - 1));
  if (!leads && !isDigit(text, at)) return null;
  const whole = leads ? at : endOfGroups(text, raw, at, endOfDigits(text, at));
  let end = whole;
  let points = 0;
  for (; text[end] === '.' && isDigit(text, end + 1); points++) end = endOfDigits(text, end + 1);
  const written = text.slice(at, points > 1 ? whole : end).replace(/[ ,]/g, '');
  return withExponent(text, at, { end, value: decimal(written), width: whole - at, dotted: points > 1 });
};
