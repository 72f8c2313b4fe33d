import { compare, decimal, scale } from '../../numeral/decimal.js';
import type { Quantity, QuantityAmount } from '../../quantity/quantity.js';

/** 1.2 and 2.7 percentage points, 7.4, 8 or 16 yuan, from 10 to 9 percent. */
const JOINT = /^(?:,|,? and|,? or| to) $/;
const SHARED: ReadonlySet<Quantity['kind']> = new Set([
  'percentage',
  'percentagePoint',
  'money',
  'measure',
  'duration',
]);

const isBare = ({ kind, unitSpan, unitBefore, amount }: Quantity): boolean =>
  (kind === 'count' || kind === 'number') &&
  unitSpan === null &&
  unitBefore === null &&
  amount.denominator === null;

const magnitudeOf = ({ numerals }: Quantity): number => numerals.at(-1)?.magnitude ?? 0;

/** A number below this that lacks a unit lacks the scale words before it too: 3.9 of 3.9 to 9.6 billion yuan. */
const LEAST_WHOLE = decimal('1000');

const lacksScale = (quantity: Quantity): boolean =>
  magnitudeOf(quantity) === 0 && compare(quantity.amount.low, LEAST_WHOLE) < 0;

const scaledBy = ({ low, high, denominator }: QuantityAmount, power: number): QuantityAmount => ({
  low: scale(low, power),
  high: high === null ? null : scale(high, power),
  denominator,
});

const withUnitOf = (quantity: Quantity, next: Quantity): Quantity => ({
  ...quantity,
  amount: lacksScale(quantity) ? scaledBy(quantity.amount, magnitudeOf(next)) : quantity.amount,
  kind: next.kind,
  unit: next.unit,
  unitSpan: next.unitSpan ?? next.unitBefore,
  ucum: next.ucum,
  rule: 'sharedUnit',
});

/** Hands the unit of the last number of a list back to those before it. */
const shareBack = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  const shared: Quantity[] = [];
  for (const quantity of quantities.toReversed()) {
    const next = shared.at(-1);
    const lacks =
      next !== undefined &&
      isBare(quantity) &&
      SHARED.has(next.kind) &&
      next.unitBefore === null &&
      JOINT.test(text.slice(quantity.end, next.start));
    shared.push(lacks ? withUnitOf(quantity, next) : quantity);
  }
  return shared.toReversed();
};

const MORE = /^ (?:more|less|higher|lower)(?: than\b|[,.;]|$)/;

/** 1.2 trillion yuan, 400 billion more than last year: an amount of the same money. */
const shareMoney = (text: string, quantities: readonly Quantity[]): readonly Quantity[] => {
  let money: Quantity | null = null;
  return quantities.map((quantity) => {
    const lacks =
      money !== null && isBare(quantity) && MORE.test(text.slice(quantity.end, quantity.end + 16));
    const own: Quantity = lacks && money !== null ? withUnitOf(quantity, money) : quantity;
    if (own.kind === 'money') money = own;
    return own;
  });
};

/** Gives numbers that lack a unit that of a neighbour where the words say that it is theirs too. */
export const withSharedUnits = (text: string, quantities: readonly Quantity[]): readonly Quantity[] =>
  shareMoney(text, shareBack(text, quantities));
