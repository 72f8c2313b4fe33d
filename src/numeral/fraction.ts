import { printedFractions } from '../lexicon/numeral-characters.js';
import { readCardinal } from './cardinal.js';
import { add, decimal, multiply, negate } from './decimal.js';
import { plainNumeral, type Numeral } from './numeral.js';
import { afterBlanks } from './spacing.js';

/** 百分之五 counts in hundredths; the character before 分之 gives the denominator. */
const WRITTEN_DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['百', '100'],
  ['佰', '100'],
  ['千', '1000'],
  ['仟', '1000'],
  ['万', '10000'],
]);

const PARTS = /分 {0,4}之/y;

/** The offset after 分之 (分 之 where it is spaced out), or -1. */
const afterParts = (text: string, at: number): number => {
  PARTS.lastIndex = afterBlanks(text, at);
  return PARTS.test(text) ? afterBlanks(text, PARTS.lastIndex) : -1;
};

/** The number above the line, with 负 before it if need be: 负3分之负157. */
const readNumerator = (text: string, raw: string, at: number): Numeral | null => {
  const isNegative = text[at] === '负';
  const numeral = readCardinal(text, raw, isNegative ? at + 1 : at);
  if (numeral === null || numeral.form === 'dotted' || numeral.form === 'malformed') return null;
  return isNegative ? { ...numeral, value: negate(numeral.value) } : numeral;
};

/** Reads 百分之五点三, 千分之2, 万分之五; null where no such fraction begins. */
export const readPerHundred = (text: string, raw: string, at: number): Numeral | null => {
  const denominator = WRITTEN_DENOMINATORS.get(text.charAt(at));
  const from = denominator === undefined ? -1 : afterParts(text, at + 1);
  const numerator = from < 0 ? null : readNumerator(text, raw, from);
  if (denominator === undefined || numerator === null) return null;
  return { ...numerator, start: at, denominator: decimal(denominator), magnitude: 0, bare: false };
};

/** Reads a fraction printed as one character: ½. */
export const readPrintedFraction = (text: string, at: number): Numeral | null => {
  const [numerator, denominator] = printedFractions.get(text.charAt(at)) ?? [];
  if (numerator === undefined || denominator === undefined) return null;
  const numeral = plainNumeral({ start: at, end: at + 1 }, 'arabic', decimal(numerator));
  return { ...numeral, denominator: decimal(denominator) };
};

const extendOverParts = (text: string, raw: string, numeral: Numeral): Numeral | null => {
  const from = afterParts(text, numeral.end);
  const numerator = from < 0 || numeral.value.digits === '0' ? null : readNumerator(text, raw, from);
  if (numerator === null) return null;
  return { ...numerator, start: numeral.start, denominator: numeral.value, magnitude: 0, bare: false };
};

const STROKE_FRACTION = /(\d{1,3})\/(\d{1,4})(?![\d/.%])/y;

/** 1/10. A stroke between other numbers means something else: 24/7, 120/80, 2023/24. */
const extendOverStroke = (text: string, numeral: Numeral): Numeral | null => {
  STROKE_FRACTION.lastIndex = numeral.start;
  const match = numeral.form === 'arabic' ? STROKE_FRACTION.exec(text) : null;
  if (match === null || /[\w/]/.test(text.charAt(numeral.start - 1))) return null;
  const [written, above = '', below = ''] = match;
  if (Number(above) >= Number(below)) return null;
  return { ...numeral, end: numeral.start + written.length, denominator: decimal(below) };
};

/** The fraction after 又 (三又二分之一), printed as one character (2½), or after a blank: 1 3/5. */
const partAfter = (text: string, raw: string, whole: Numeral): Numeral | null => {
  const joint = afterBlanks(text, whole.end);
  if (text[joint] === '又') {
    const below = readCardinal(text, raw, afterBlanks(text, joint + 1));
    return below === null ? null : extendOverParts(text, raw, below);
  }
  if (joint === whole.end) return readPrintedFraction(text, joint);
  const above =
    joint === whole.end + 1 && whole.end - whole.start <= 2 ? readCardinal(text, raw, joint) : null;
  return above === null ? null : extendOverStroke(text, above);
};

const extendToMixed = (text: string, raw: string, whole: Numeral): Numeral | null => {
  const part = partAfter(text, raw, whole);
  if (part === null || part.denominator === null) return null;
  const value = add(multiply(whole.value, part.denominator), part.value);
  return { ...whole, end: part.end, value, denominator: part.denominator, magnitude: 0 };
};

/** Extends a number by what makes a fraction of it: 三分之二, 1/10, 三又二分之一. Others are returned as they are. */
export const extendToFraction = (text: string, raw: string, numeral: Numeral): Numeral => {
  const isWhole = numeral.form === 'arabic' || numeral.form === 'han' || numeral.form === 'digitString';
  if (!isWhole || numeral.open !== null || numeral.denominator !== null) return numeral;
  return (
    extendOverParts(text, raw, numeral) ??
    extendOverStroke(text, numeral) ??
    extendToMixed(text, raw, numeral) ??
    numeral
  );
};
