import type { Basis, Direction } from '../claim/claim.js';
import { unsaid, type Attribute } from '../ground/attribute.js';
import type { Decimal } from '../numeral/decimal.js';
import type { Quantity } from '../quantity/quantity.js';
import type { ChangeWords } from './change-head.js';
import type { Figure } from './figure.js';
import { quotesOf } from './lines.js';

/** A quantity and what it says of change. */
export interface Sized {
  readonly quantity: Quantity;
  readonly direction: Attribute<Direction>;
  readonly basis: Attribute<Basis>;
}

const sizeOf = (value: Decimal): Decimal => ({ ...value, negative: false });

const withoutSign = (quantity: Quantity): Quantity => {
  const { low, high } = quantity.amount;
  return { ...quantity, amount: { ...quantity.amount, low: sizeOf(low), high: high && sizeOf(high) } };
};

const directionOf = (
  { amount: { low } }: Quantity,
  { cell, change: verb }: Figure,
  said: ChangeWords | null,
): Attribute<Direction> => {
  if (verb !== null) return { value: verb.direction, evidence: quotesOf(cell, verb) };
  if (said === null || low.digits === '0') return unsaid('none');
  const rises = (said.sense !== 'decrease') !== low.negative;
  return { value: rises ? 'increase' : 'decrease', evidence: said.quotes };
};

/**
 * Records a change by its size and the way it goes, as sentences say it: -3.5 under 比上年增长(%) is a decrease by 3.5
 * against the year before, and so is 3.5 under 比上年下降(%). Zero goes no way; a figure that is no change keeps its sign.
 */
export const asChange = (quantity: Quantity, figure: Figure, said: ChangeWords | null): Sized => {
  if (said === null && figure.change === null)
    return { quantity, direction: unsaid('none'), basis: unsaid('none') };
  const direction = directionOf(quantity, figure, said);
  const basis = direction.value === 'none' || said === null ? unsaid('none' as const) : said.basis;
  return { quantity: withoutSign(quantity), direction, basis };
};
