import type { Amount, UcumAmount } from '../claim/claim.js';
import { toDouble, toPlain, type Decimal } from '../numeral/decimal.js';
import type { Quantity, QuantityAmount } from './quantity.js';
import { toUcum } from './ucum.js';

const ratioValue = (numerator: Decimal, denominator: Decimal): number | null => {
  const [above, below] = [toDouble(numerator), toDouble(denominator)];
  return above === null || below === null || below === 0 ? null : above / below;
};

/** The record of an amount: exact decimals as strings, the nearest doubles beside them. */
export const toAmount = ({ low, high, denominator }: QuantityAmount): Amount => {
  if (denominator !== null) {
    return {
      type: 'ratio',
      numerator: toPlain(low),
      denominator: toPlain(denominator),
      value: ratioValue(low, denominator),
    };
  }
  if (high === null) return { type: 'exact', value: toDouble(low), decimal: toPlain(low) };
  return {
    type: 'range',
    min: toDouble(low),
    max: toDouble(high),
    minDecimal: toPlain(low),
    maxDecimal: toPlain(high),
  };
};

/**
 * The amount in the UCUM unit, or null where there is none: 3斤 is 1500 g. Exact, but for units that are a fraction of
 * the UCUM one (亩, 尺): those are rounded to 12 significant digits.
 */
export const toUcumAmount = ({ amount: { low, high, denominator }, ucum }: Quantity): UcumAmount | null => {
  if (ucum === null || denominator !== null) return null;
  const { code } = ucum;
  const least = toPlain(toUcum(low, ucum));
  return high === null ? { code, value: least } : { code, min: least, max: toPlain(toUcum(high, ucum)) };
};
