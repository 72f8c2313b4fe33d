import type { ClaimKind } from '../../claim/claim.js';
import { decimal, multiply, type Decimal } from '../../numeral/decimal.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Unit } from '../../quantity/unit.js';
import type { Span } from '../../source/span.js';
import type { EnglishNumeral } from '../numeral/numeral.js';
import { boundAfter, boundBefore, type Bound } from './approximator.js';
import type { CurrencyBefore } from './currency.js';

/** What a quantity is made of before it is put together. */
export interface QuantityParts {
  readonly numerals: readonly [EnglishNumeral, ...EnglishNumeral[]];
  readonly low: Decimal;
  readonly high: Decimal | null;
  readonly denominator: Decimal | null;
  /** A currency before the number; it begins the quote. */
  readonly currency: CurrencyBefore | null;
  readonly unit: Unit | null;
  /** The kind where no unit tells it. */
  readonly kind: ClaimKind;
  readonly rule: string;
}

const boundsOf = (
  text: string,
  { start, end }: Span,
  numerals: readonly EnglishNumeral[],
): readonly Bound[] => {
  const open = numerals.flatMap((numeral) => numeral.open ?? []);
  return [boundBefore(text, start), boundAfter(text, end)].filter((bound) => bound !== null).concat(open);
};

/** Spent over two years is when; for over two years, how long. */
const LASTS = /\b(?:for|of|lasts?|lasted|lasting|took|takes|than) $/i;
const isWhen = (text: string, kind: ClaimKind, { start, end }: Bound): boolean =>
  kind === 'duration' &&
  /^over$/i.test(text.slice(start, end)) &&
  !LASTS.test(text.slice(Math.max(0, start - 10), start));

const meaningOf = ({ currency, unit, kind }: QuantityParts) => {
  if (currency === null) return { kind: unit?.kind ?? kind, unit: unit?.unit ?? null };
  const rate = unit?.unit?.includes('/') ? unit.unit.slice(unit.unit.indexOf('/')) : '';
  return { kind: 'money', unit: `${currency.iso}${rate}` } as const;
};

/** Puts a quantity together: its span is that of the quote, its amount in the plain unit, its bounds on either side. */
export const quantityOf = (text: string, parts: QuantityParts): Quantity => {
  const { numerals, low, high, denominator, currency, unit, rule } = parts;
  const last = numerals.at(-1) ?? numerals[0];
  const span = { start: currency?.start ?? numerals[0].start, end: unit?.end ?? last.end };
  const meaning = meaningOf(parts);
  const bounds = boundsOf(text, span, numerals).filter((bound) => !isWhen(text, meaning.kind, bound));
  const factor = decimal(unit?.factor ?? '1');
  return {
    ...span,
    ...meaning,
    amount: {
      low: multiply(low, factor),
      high: high === null ? null : multiply(high, factor),
      denominator,
    },
    unitSpan: unit === null ? null : { start: unit.start, end: unit.end },
    unitBefore: currency === null ? null : { start: currency.start, end: currency.end },
    ucum: unit?.ucum ?? null,
    approx: bounds[0]?.approx ?? 'exact',
    approxSpans: bounds.map(({ start, end }) => ({ start, end })),
    numerals,
    rule,
  };
};
