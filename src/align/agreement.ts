import type { Claim } from '../claim/claim.js';
import { add, compare, divide, negate, toPlain, type Decimal } from '../numeral/decimal.js';
import type { Conversion } from './alignment.js';
import { ONE, type Reading, readingIn } from './reading.js';
import { readingsOf } from './readings-of.js';
import { spelling, unitSizes } from './unit-size.js';

/** A claim with its place in its list and what its number may mean. */
export interface Figure {
  readonly claim: Claim;
  /** Index in the list of its document, from 0. */
  readonly index: number;
  readonly readings: readonly Reading[];
}

/** The claims of one document as figures, in the order of the text. */
export const figuresOf = (claims: readonly Claim[]): readonly Figure[] =>
  claims
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((claim, index) => ({ claim, index, readings: readingsOf(claim) }));

const isWithin = (a: Decimal, b: Decimal, slack: Decimal): boolean => {
  const difference = add(a, negate(b));
  return compare(difference.negative ? negate(difference) : difference, slack) <= 0;
};

/** Numbers whose first digits stand more than a place apart are not compared further: that bounds the work. */
const isNear = (a: Decimal, b: Decimal): boolean =>
  Math.abs(a.digits.length + a.exponent - b.digits.length - b.exponent) <= 1;

const agreesWithin = (a: Reading, b: Reading, slack: Decimal): boolean => {
  if (!isNear(a.low, b.low) || !isWithin(a.low, b.low, slack)) return false;
  if (a.high === null || b.high === null) return a.high === b.high;
  return isNear(a.high, b.high) && isWithin(a.high, b.high, slack);
};

const isConverted = (zh: Reading, en: Reading): boolean => compare(zh.size, en.size) !== 0;

/** Whether one number is the other rounded, where rounding is to be expected. */
const isRounded = (zh: Reading, en: Reading, zhIsRough: boolean, enIsRough: boolean): boolean =>
  zh.dimension === en.dimension &&
  (((enIsRough || isConverted(zh, en)) && agreesWithin(zh, en, en.slack)) ||
    (zhIsRough && agreesWithin(zh, en, zh.slack)));

/** How two numbers agree: by which readings, and whether one is a rounding of the other. */
export interface Agreement {
  readonly zh: Reading;
  readonly en: Reading;
  readonly rounded: boolean;
}

const pairsOf = (zh: Figure, en: Figure) =>
  zh.readings.flatMap((ofZh) => en.readings.map((ofEn) => ({ zh: ofZh, en: ofEn })));

/** A number that leaves its unit to the one before it: `an increase of 2.8 and 5.5 over 2007`. */
const isBare = ({ kind, unit }: Claim): boolean => kind === 'number' && (unit === null || unit === '');

const agreeAsSaid = (zh: Figure, en: Figure): Agreement | null => {
  const [ofZh, ofEn] = [zh, en].map(({ claim }) =>
    readingIn({ dimension: 'as said', size: ONE }, claim.amount),
  );
  if (ofZh === undefined || ofEn === undefined || ofZh.key !== ofEn.key) return null;
  return { zh: ofZh, en: ofEn, rounded: false };
};

/**
 * Whether a number and its translation agree; null where they do not. Equal amounts agree, and so do equal numbers of which
 * one says no unit. A number in another unit than its original also agrees where the original, converted, rounds to the
 * digits that the translation says; and so does one where the side that was rounded says that it is not exact (about 5,400
 * for 5437). A rounding is off by at most half of the last digit said, zeros at the end left aside, and by at most one
 * twentieth of the number.
 */
export const agree = (zh: Figure, en: Figure): Agreement | null => {
  const pairs = pairsOf(zh, en);
  const equal = pairs.find((pair) => pair.zh.key === pair.en.key);
  if (equal !== undefined) return { ...equal, rounded: false };
  const [zhIsRough, enIsRough] = [zh.claim.approx !== 'exact', en.claim.approx !== 'exact'];
  const near = pairs.find((pair) => isRounded(pair.zh, pair.en, zhIsRough, enIsRough));
  if (near !== undefined) return { ...near, rounded: true };
  return isBare(zh.claim) || isBare(en.claim) ? agreeAsSaid(zh, en) : null;
};

/** Digits of a factor that is no short decimal: 1 亩 is 0.0666666666667 hectares. */
const FACTOR_DIGITS = 12;

const unitName = ({ kind, unit }: Claim): string => unit ?? kind;

/** Kinds whose unit is a classifier or none, which no translation keeps. */
const isCounted = ({ kind }: Claim): boolean => kind === 'count' || kind === 'number';

const isSameUnit = (zh: Claim, en: Claim): boolean => {
  if (isCounted(zh) || isCounted(en)) return true;
  if (zh.kind !== en.kind) return false;
  const [zhUnit, enUnit] = [zh.unit ?? '', en.unit ?? ''];
  return spelling(zhUnit) === spelling(enUnit) || unitSizes(zhUnit).length > 0 || zhUnit.includes('/');
};

/** The conversion between the units of two claims that agree, null where the unit is the same in both languages. */
export const conversionOf = (
  zh: Figure,
  en: Figure,
  { zh: from, en: to, rounded }: Agreement,
): Conversion | null => {
  if (!isConverted(from, to) && isSameUnit(zh.claim, en.claim)) return null;
  return {
    zh: unitName(zh.claim),
    en: unitName(en.claim),
    factor: toPlain(divide(from.size, to.size, FACTOR_DIGITS)),
    rounded,
  };
};
