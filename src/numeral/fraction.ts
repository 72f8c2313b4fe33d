import { decimal } from './decimal.js';
import { readArabic } from './arabic.js';
import { readHan } from './han.js';
import type { Numeral } from './numeral.js';

/** 百分之五 counts in hundredths; the character before 分之 gives the denominator. */
const WRITTEN_DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['百', '100'],
  ['千', '1000'],
  ['万', '10000'],
]);

const PARTS = '分之';

const readPlain = (text: string, raw: string, at: number): Numeral | null =>
  readArabic(text, raw, at) ?? readHan(text, at);

/** Reads 百分之五点三, 千分之2, 万分之五; null where no such fraction begins. */
export const readPerHundred = (text: string, raw: string, at: number): Numeral | null => {
  const denominator = WRITTEN_DENOMINATORS.get(text.charAt(at));
  if (denominator === undefined || !text.startsWith(PARTS, at + 1)) return null;
  const numerator = readPlain(text, raw, at + 1 + PARTS.length);
  if (numerator === null) return null;
  return { ...numerator, start: at, denominator: decimal(denominator), magnitude: 0, bare: false };
};

/** Extends a number by the 分之 or the stroke that follows it: 三分之二, 1/10. Others are returned as they are. */
export const extendToFraction = (text: string, raw: string, numeral: Numeral): Numeral => {
  if (numeral.form === 'dotted' || numeral.form === 'malformed' || numeral.open !== null) return numeral;
  if (text.startsWith(PARTS, numeral.end)) {
    const numerator = readPlain(text, raw, numeral.end + PARTS.length);
    if (numerator === null || numeral.value.digits === '0') return numeral;
    return { ...numerator, start: numeral.start, denominator: numeral.value, magnitude: 0 };
  }
  return numeral.form === 'arabic' ? extendOverStroke(text, raw, numeral) : numeral;
};

const STROKE_FRACTION = /(\d{1,3})\/(\d{1,4})(?![\d/.%])/y;

const extendOverStroke = (text: string, raw: string, numeral: Numeral): Numeral => {
  STROKE_FRACTION.lastIndex = numeral.start;
  const match = STROKE_FRACTION.exec(text);
  if (match === null || /[\w/]/.test(text.charAt(numeral.start - 1))) return numeral;
  const denominator = readArabic(text, raw, numeral.end + 1);
  if (denominator === null || Number(match[1]) >= Number(match[2])) return numeral;
  return { ...numeral, end: numeral.start + match[0].length, denominator: denominator.value };
};
