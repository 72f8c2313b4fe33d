import { dimensions } from '../lexicon/unit-conversions.js';
import { decimal, type Decimal } from '../numeral/decimal.js';

/** What a unit measures, and how many of the dimension's smallest unit it is. */
export interface UnitSize {
  readonly dimension: string;
  readonly size: Decimal;
  /** Of a rate, how many of its dimension's smallest unit the unit below the stroke is. */
  readonly per?: Decimal;
}

const sizes: ReadonlyMap<string, readonly UnitSize[]> = (() => {
  const found = new Map<string, UnitSize[]>();
  for (const { name, units } of dimensions) {
    for (const { written, size } of units) {
      for (const spelling of written) {
        const known = found.get(spelling) ?? [];
        known.push({ dimension: name, size: decimal(size) });
        found.set(spelling, known);
      }
    }
  }
  return found;
})();

/** Longest unit that is looked up, in characters. */
const LONGEST = 60;

/** A unit in one spelling: lower case, no hyphen, singular. `spelling('Metric tons') === 'metric ton'` */
export const spelling = (unit: string): string =>
  unit
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[-\s]+/g, ' ')
    .replace(/^个(?=标准?箱)/, '')
    .replace(/([a-z]{2}[a-rtv-z])s(?= |$)/g, '$1');

/**
 * What a unit may measure: `unitSizes('亩')` is a size of area, `unitSizes('度')` one of energy and one of temperature.
 * Empty where the unit converts into no other.
 */
export const unitSizes = (unit: string): readonly UnitSize[] => sizes.get(spelling(unit)) ?? [];
