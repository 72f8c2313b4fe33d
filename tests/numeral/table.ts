import { expect, test } from 'vitest';
import { toPlain } from '../../src/numeral/decimal.js';
import type { Numeral } from '../../src/numeral/numeral.js';
import { scanNumerals } from '../../src/numeral/scan.js';
import { fold } from '../../src/source/fold.js';

/** A numeral as a test writes it: `3~5` for a pair, `2/3` for a fraction. */
export const valueOf = ({ value, upTo, denominator }: Numeral): string => {
  const high = upTo === null ? '' : `~${toPlain(upTo)}`;
  const below = denominator === null ? '' : `/${toPlain(denominator)}`;
  return `${toPlain(value)}${high}${below}`;
};

export const numeralsIn = (text: string): readonly Numeral[] => scanNumerals(fold(text), text);

/** Every numeral of a text as `words=value`. */
export const writtenIn = (text: string): readonly string[] =>
  numeralsIn(text).map((numeral) => `${text.slice(numeral.start, numeral.end)}=${valueOf(numeral)}`);

/** A text and its numerals as `words=value`, in order. */
export type Scanned = readonly [text: string, ...numerals: readonly string[]];

export const testScans = (table: readonly Scanned[]): void => {
  test.each(table.map(([text, ...numerals]) => [text, numerals] as const))('%s', (text, numerals) => {
    expect(writtenIn(text)).toEqual(numerals);
  });
};
