import { openEndings } from '../lexicon/numeral-characters.js';
import { add, decimal, scale, type Decimal } from './decimal.js';
import { readMagnitude } from './magnitude.js';
import type { Numeral, OpenEnding } from './numeral.js';

const isDigit = (text: string, at: number): boolean => {
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
  text[at] === separator && isDigit(text, at + 1) && endOfDigits(text, at + 1) === at + 4;

/**
 * The end of a number grouped in threes that begins at `start` and whose first digits end at `end`.
 * A full-width comma usually separates two numbers (2022年1，234人 is rare, 增长1，234家 rarer), so it
 * groups only where two groups or more follow.
 */
const endOfGroups = (text: string, raw: string, start: number, end: number): number => {
  const separator = text.charAt(end);
  if ((separator !== ',' && separator !== ' ') || end - start > 3) return end;
  let groups = 0;
  let to = end;
  while (isGroup(text, to, separator)) {
    to += 4;
    groups++;
  }
  const sure = separator === ',' ? raw[end] === ',' || isFullWidth(raw, start) : raw[end] !== ' ';
  return groups >= 2 || (groups === 1 && sure) ? to : end;
};

const isFullWidth = (raw: string, at: number): boolean => raw.charCodeAt(at) > 0xff00;

interface Digits {
  readonly end: number;
  readonly value: Decimal;
  /** How many digits stand before the point. */
  readonly width: number;
  /** More points than a number has: 1.2.3. */
  readonly dotted: boolean;
}

const readDigits = (text: string, raw: string, at: number): Digits => {
  const whole = endOfGroups(text, raw, at, endOfDigits(text, at));
  let end = whole;
  let points = 0;
  while (text[end] === '.' && isDigit(text, end + 1)) {
    end = endOfDigits(text, end + 1);
    points++;
  }
  const written = text.slice(at, points > 1 ? whole : end).replace(/[ ,]/g, '');
  return { end, value: decimal(written), width: whole - at, dotted: points > 1 };
};

/** 余, 多, 几 or 来 right after the digits; 来 only where a magnitude, classifier or unit can follow (10来个). */
const readOpenEnding = (text: string, at: number): OpenEnding | null => {
  const approx = openEndings.get(text.charAt(at));
  if (approx === undefined) return null;
  if (approx === 'about' && !/[个年天万亿里岁人次]/.test(text.charAt(at + 1))) return null;
  return { start: at, end: at + 1, approx };
};

/**
 * Reads a number that begins with an Arabic digit, with its separators, point, magnitudes and 余/多/几:
 * 1,234.5, 3.5万亿, 1亿2000万, 10多亿. Returns null where there is no digit.
 */
export const readArabic = (text: string, raw: string, at: number): Numeral | null => {
  if (!isDigit(text, at)) return null;
  const first = readDigits(text, raw, at);
  const plain = { upTo: null, denominator: null, open: null, magnitude: 0, bare: false } as const;
  if (first.dotted) return { ...plain, start: at, end: first.end, form: 'dotted', value: first.value };

  let { end, value } = first;
  let open = readOpenEnding(text, end);
  let magnitude = readMagnitude(text, open?.end ?? end);
  const closing = magnitude.power;
  value = scale(value, magnitude.power);
  end = magnitude.end > end ? magnitude.end : end;
  while (open === null && magnitude.power > 0 && isDigit(text, end)) {
    const next = readDigits(text, raw, end);
    const following = readMagnitude(text, next.end);
    const fits = following.power > 0 ? following.power < magnitude.power : next.width === magnitude.power;
    if (next.dotted || !fits || text[following.end] === '年') break;
    value = add(value, scale(next.value, following.power));
    end = following.end;
    magnitude = following;
  }
  if (open === null && end > first.end) open = readOpenEnding(text, end);
  if (open !== null) end = Math.max(end, open.end);
  return {
    ...plain,
    start: at,
    end,
    form: 'arabic',
    value,
    open,
    magnitude: closing,
  };
};
