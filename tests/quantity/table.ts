import { expect, test } from 'vitest';
import type { Amount, UcumAmount } from '../../src/claim/claim.js';
import { quantities, type QuantityRecord } from '../../src/quantity/quantities.js';

/** An amount as a test writes it: `3~5` for a range, `2/3` for a ratio. */
export const amountText = (amount: Amount): string => {
  switch (amount.type) {
    case 'exact':
      return amount.decimal;
    case 'range':
      return `${amount.minDecimal}~${amount.maxDecimal}`;
    case 'ratio':
      return `${amount.numerator}/${amount.denominator}`;
  }
};

/** The same in UCUM: `375 s`. */
export const ucumText = (ucum: UcumAmount | null): string | null => {
  if (ucum === null) return null;
  return 'value' in ucum ? `${ucum.value} ${ucum.code}` : `${ucum.min}~${ucum.max} ${ucum.code}`;
};

/** A quantity in one line: quote, kind, amount, unit and, unless it is exact, how it is bounded. */
export const lineOf = ({ quote, kind, amount, unit, approx }: QuantityRecord): string =>
  [quote, kind, amountText(amount), unit, approx === 'exact' ? null : approx]
    .filter((part) => part !== null)
    .join(' ');

/** A text and the lines of its quantities, in order. */
export type Read = readonly [text: string, ...lines: readonly string[]];

export const testReads = (table: readonly Read[]): void => {
  test.each(table.map(([text, ...lines]) => [text, lines] as const))('%s', (text, lines) => {
    expect(quantities(text).map(lineOf)).toEqual(lines);
  });
};
