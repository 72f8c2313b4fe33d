import type { Amount } from '../claim/claim.js';
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  negate,
  scale,
  toPlain,
  type Decimal,
} from '../numeral/decimal.js';
import type { UnitSize } from './unit-size.js';

/** What a number may mean: an amount in the smallest unit of a dimension, so that equal amounts are equal numbers. */
export interface Reading {
  readonly dimension: string;
  readonly low: Decimal;
  /** The upper end of a range. */
  readonly high: Decimal | null;
  /** How much a number rounded to the digits that are said may be off; see `slackOf`. */
  readonly slack: Decimal;
  /** How many of the smallest unit the unit said is. */
  readonly size: Decimal;
  /** Dimension and amount as one string: equal readings have equal keys. */
  readonly key: string;
}

export const ONE = decimal('1');
/** Digits to which ratios and rates are taken: equal ones have equal digits then, two thirds and 三分之二. */
const DIGITS = 30;
/** A number of one digit is a rounding of what lies near it, not of anything from half to half as much again. */
const MOST_SLACK = decimal('0.05');

/** Half of the last digit that is said, zeros at the end left aside, at most one twentieth of the number. */
const slackOf = (value: Decimal): Decimal => {
  const half: Decimal = { negative: false, digits: '5', exponent: value.exponent - 1 };
  const most = multiply(value.negative ? negate(value) : value, MOST_SLACK);
  return compare(half, most) < 0 ? half : most;
};

/** The numbers of an amount: one, or the two ends of a range. */
const endsOf = (amount: Amount): { readonly low: Decimal; readonly high: Decimal | null } => {
  switch (amount.type) {
    case 'exact':
      return { low: decimal(amount.decimal), high: null };
    case 'range':
      return { low: decimal(amount.minDecimal), high: decimal(amount.maxDecimal) };
    case 'ratio': {
      const denominator = decimal(amount.denominator);
      const low =
        denominator.digits === '0' ? decimal(amount.numerator) : ratio(amount.numerator, denominator);
      return { low, high: null };
    }
  }
};

const ratio = (numerator: string, denominator: Decimal): Decimal =>
  divide(decimal(numerator), denominator, DIGITS);

/** The number in the smallest unit of a dimension, after `shift` whole units were added to it. */
export const readingIn = (
  { dimension, size, per = ONE }: UnitSize,
  amount: Amount,
  shift: Decimal | null = null,
): Reading => {
  const over = (value: Decimal): Decimal =>
    per.digits === '1' ? scale(value, -per.exponent) : divide(value, per, DIGITS);
  const inSmallest = (value: Decimal): Decimal =>
    over(multiply(shift === null ? value : add(value, shift), size));
  const ends = endsOf(amount);
  const low = inSmallest(ends.low);
  const high = ends.high === null ? null : inSmallest(ends.high);
  const slack = over(multiply(slackOf(ends.low), size));
  const key = `${dimension} ${toPlain(low)}${high === null ? '' : ` to ${toPlain(high)}`}`;
  return { dimension, low, high, slack, size: over(size), key };
};
