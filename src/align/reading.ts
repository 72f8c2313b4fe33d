import type { Amount, Claim } from '../claim/claim.js';
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
import { spelling, unitSizes, type UnitSize } from './unit-size.js';

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

const ONE = decimal('1');
const HUNDREDTH = decimal('0.01');
/** Digits to which a ratio is taken: 二分之一 is 0.5, and two thirds are the same two thirds in both languages. */
const RATIO_DIGITS = 30;
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
  divide(decimal(numerator), denominator, RATIO_DIGITS);

/** The number in the smallest unit of a dimension, after `shift` whole units were added to it. */
const readingIn = ({ dimension, size }: UnitSize, amount: Amount, shift: Decimal | null = null): Reading => {
  const ends = endsOf(amount);
  const inSmallest = (value: Decimal): Decimal => multiply(shift === null ? value : add(value, shift), size);
  const low = inSmallest(ends.low);
  const high = ends.high === null ? null : inSmallest(ends.high);
  const slack = multiply(slackOf(ends.low), size);
  const key = `${dimension} ${toPlain(low)}${high === null ? '' : ` to ${toPlain(high)}`}`;
  return { dimension, low, high, slack, size, key };
};

const SHARE = 'share';
const MULTIPLE = 'multiple';
const COUNT: UnitSize = { dimension: 'count', size: ONE };

/** Whether a changed multiple says by how much it grew (增长1倍), to how much (翻一番, doubled), or either (rose 3 times). */
const growth = ({ language, quote }: Claim): 'by' | 'to' | 'either' => {
  if (language === 'zh') return quote.startsWith('翻') ? 'to' : 'by';
  return /^(?:re)?(?:doubl|tripl|trebl|quadrupl)/i.test(quote) ? 'to' : 'either';
};

/**
 * 是去年的2.1倍 is 2.1 times, 210 percent, or 110 percent more; 增长1倍, 翻一番 and doubled are 100 percent more and twice as
 * much.
 */
const multipleReadings = (claim: Claim): readonly Reading[] => {
  const read = (dimension: string, shift: Decimal | null = null): Reading =>
    readingIn({ dimension, size: ONE }, claim.amount, shift);
  const to = [read(MULTIPLE), read(SHARE, negate(ONE))];
  if (claim.direction === 'none') return [...to, read(SHARE)];
  const by = [read(SHARE), read(MULTIPLE, ONE)];
  return { by, to, either: [...to, ...by] }[growth(claim)];
};

const percentSizes: Readonly<Record<string, Decimal>> = {
  '%': HUNDREDTH,
  '‰': scale(ONE, -3),
  '‱': scale(ONE, -4),
};

/** A unit that is in no table measures itself. */
const sizeOf = (unit: string): UnitSize => unitSizes(unit)[0] ?? { dimension: spelling(unit), size: ONE };

/**
 * A rate, 公斤/亩, is a mass over an area; and as a text may say what it is over elsewhere (每亩 … 480公斤), the mass alone.
 * Empty where the unit is no rate.
 */
const rateSizes = (unit: string): readonly UnitSize[] => {
  const [above = '', below, ...more] = unit.split('/');
  if (below === undefined || more.length > 0) return [];
  const [over, under] = [sizeOf(above), sizeOf(below)];
  const size = divide(over.size, under.size, RATIO_DIGITS);
  return [{ dimension: `${over.dimension}/${under.dimension}`, size }, over];
};

const readAs = (sizes: readonly UnitSize[], amount: Amount): readonly Reading[] =>
  sizes.map((size) => readingIn(size, amount));

/** A unit that is in no table may be a classifier of the other language: both are counts then. */
const unknownSizes = (unit: string): readonly UnitSize[] => [
  { dimension: `unit ${spelling(unit)}`, size: ONE },
  COUNT,
];

const firstOf = (...lists: readonly (readonly UnitSize[])[]): readonly UnitSize[] =>
  lists.find((list) => list.length > 0) ?? [];

/**
 * What the number of a claim may mean, the first meaning the plainest: 1.2亿亩 is an area, 3倍 a multiple and a share of
 * 300 percent, 5度 an energy or a temperature.
 */
export const readingsOf = (claim: Claim): readonly Reading[] => {
  const { amount } = claim;
  switch (claim.kind) {
    case 'percentage':
      return [readingIn({ dimension: SHARE, size: percentSizes[claim.unit] ?? HUNDREDTH }, amount)];
    case 'fraction':
      return [readingIn({ dimension: SHARE, size: ONE }, amount)];
    case 'multiple':
      return multipleReadings(claim);
    case 'percentagePoint':
      return [readingIn({ dimension: 'percentage point', size: ONE }, amount)];
    case 'rank':
      return [readingIn({ dimension: 'rank', size: ONE }, amount)];
    case 'money':
      return readAs(firstOf(rateSizes(claim.unit), [sizeOf(claim.unit)]), amount);
    case 'measure':
    case 'duration':
      return readAs(firstOf(rateSizes(claim.unit), unitSizes(claim.unit), unknownSizes(claim.unit)), amount);
    case 'count':
    case 'number':
      return [readingIn(COUNT, amount)];
  }
};
