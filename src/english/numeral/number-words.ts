import type { Decimal } from '../../numeral/decimal.js';

/** What number words say: a number, or a fraction where there is a denominator. */
export interface NumberValue {
  readonly value: Decimal;
  readonly denominator: Decimal | null;
}

/** Reads number words: `valueOf('one hundred and forty-two')` is 142, `valueOf('two-thirds')` 2 over 3; null where it cannot. */
export interface NumberWords {
  readonly valueOf: (phrase: string) => NumberValue | null;
}

/** A reader of no number words, for texts that should be read by their digits alone. */
export const noNumberWords: NumberWords = { valueOf: () => null };
