import type { Approx, ClaimKind } from '../claim/claim.js';
import type { Decimal } from '../numeral/decimal.js';
import type { Numeral } from '../numeral/numeral.js';
import type { Span } from '../source/span.js';
import type { UcumUnit } from './ucum.js';

/** How much, as exact decimals in the plain unit. */
export interface QuantityAmount {
  /** The number; the lower end of a range; the numerator of a ratio. */
  readonly low: Decimal;
  readonly high: Decimal | null;
  readonly denominator: Decimal | null;
}

/** A number with its unit and what bounds it, by offsets into its sentence. The span is that of the quote. */
export interface Quantity extends Span {
  readonly kind: ClaimKind;
  readonly amount: QuantityAmount;
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  /** Words before the number that belong to its unit: 每万人口 in 每万人口28件, 华氏 in 华氏98度. */
  readonly unitBefore: Span | null;
  /** The unit in UCUM, for measures and durations that have a code there; `toUcum` converts the amount. */
  readonly ucum: UcumUnit | null;
  readonly approx: Approx;
  readonly approxSpans: readonly Span[];
  /** The numerals it is made of, in order. */
  readonly numerals: readonly [Numeral, ...Numeral[]];
  /** The construct that read it. */
  readonly rule: string;
}
