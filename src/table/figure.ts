import { negate } from '../numeral/decimal.js';
import { scanNumerals } from '../numeral/scan.js';
import { readPredicate, type Predicate } from '../ground/predicate.js';
import type { Quantity } from '../quantity/quantity.js';
import { readQuantities } from '../quantity/read-quantities.js';
import type { Passage } from '../source/passage.js';
import { findTimes } from '../time/find-times.js';
import { withUnit, type UnitWords } from './unit-words.js';

/** A cell that holds one number and little else. */
export interface Figure {
  readonly cell: Passage;
  readonly quantity: Quantity;
  /** Whether it says itself what it is of: 11.46%, 1.1倍, 3.2万元. */
  readonly hasUnit: boolean;
  /** The change that a word before the number says: 增加1.08个百分点. */
  readonly change: Predicate['change'];
}

/** The quantity of a cell in the books' brackets for what is negative: (35.75). */
const bracketed = ({ text }: Passage, quantity: Quantity): Quantity | null => {
  const { start, end, amount } = quantity;
  if (start !== 1 || text[0] !== '(' || end !== text.length - 1 || !text.endsWith(')')) return null;
  const high = amount.high && negate(amount.high);
  return { ...quantity, start: 0, end: text.length, amount: { ...amount, low: negate(amount.low), high } };
};

/** 007 numbers something, 1.2.3 is no number. */
const isPlain = ({ numerals }: Quantity, { text }: Passage): boolean =>
  numerals.every(({ form, start }) => form === 'arabic' && !/^0\d/.test(text.slice(start)));

const endOf = ({ end, approxSpans }: Quantity): number =>
  Math.max(end, ...approxSpans.map((span) => span.end));
const startOf = ({ start, approxSpans }: Quantity): number =>
  Math.min(start, ...approxSpans.map((span) => span.start));

/** Reads a cell that is one number, with its unit and what bounds it, or null: dates, codes and remarks are none. */
export const readFigure = (cell: Passage): Figure | null => {
  const { text, raw } = cell;
  if (text.length > 40 || findTimes(text).length > 0) return null;
  const [quantity, ...others] = readQuantities(text, scanNumerals(text, raw));
  if (quantity === undefined || others.length > 0 || !isPlain(quantity, cell)) return null;
  const hasUnit = quantity.unit !== null || quantity.kind === 'multiple' || quantity.kind === 'fraction';
  const inBrackets = bracketed(cell, quantity);
  if (inBrackets !== null) return { cell, quantity: inBrackets, hasUnit, change: null };
  const start = startOf(quantity);
  if (endOf(quantity) !== text.length) return null;
  if (start === 0 || (start === 1 && text[0] === '+')) return { cell, quantity, hasUnit, change: null };
  const { change, head } = readPredicate(text, { start: 0, end: start });
  return change !== null && head.end === 0 ? { cell, quantity, hasUnit, change } : null;
};

/** A figure in the unit of its head; 186,342.57 under 万元 is 1863425700 CNY. Null where the two make no quantity. */
export const inUnit = ({ cell: { text }, quantity }: Figure, unit: UnitWords): Quantity | null => {
  const { start, end } = quantity;
  const isBracketed = text[start] === '(';
  const digits = isBracketed ? text.slice(start + 1, end - 1) : text.slice(start, end);
  const read = withUnit(digits, unit.written);
  if (read === null) return null;
  const { kind, unit: name, ucum, amount } = read;
  const low = isBracketed ? negate(amount.low) : amount.low;
  return { ...quantity, kind, unit: name, ucum, amount: { ...amount, low } };
};
