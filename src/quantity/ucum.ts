import { decimal, divide, multiply, type Decimal } from '../numeral/decimal.js';

/** A unit as UCUM writes it: `code`, taken `factor` times. 亩 is 2000/3 of m2. */
export interface UcumUnit {
  readonly code: string;
  /** Exact decimal or fraction: '500', '2000/3'. */
  readonly factor: string;
}

/** Significant digits kept where a factor is a fraction that no decimal can hold. */
const SIGNIFICANT = 12;

/**
 * A number of this unit in the UCUM unit: 3斤 is 1500 g. The result is exact, except that a fraction as factor (亩,
 * 尺) gives it rounded to 12 significant digits: 2亩 is 1333.33333333 m2.
 */
export const toUcum = (value: Decimal, { factor }: UcumUnit): Decimal => {
  const [above = '1', below = '1'] = factor.split('/');
  const product = above === '1' ? value : multiply(value, decimal(above));
  return below === '1' ? product : divide(product, decimal(below), SIGNIFICANT);
};

/** Whether a code can stand above or below a stroke as it is. */
const isSimple = ({ code }: UcumUnit): boolean => !code.includes('/');

const product = (a: string, b: string): string => {
  if (a === '1') return b;
  return b === '1' ? a : '';
};

const inverse = (factor: string): string => {
  const [above = '1', below = '1'] = factor.split('/');
  return above === '1' ? below : `${below}/${above}`;
};

/** The unit of a rate: 微克 over 立方米 is ug/m3. Null where UCUM has no code for one of them or the factors do not join. */
export const perUcum = (above: UcumUnit | null, below: UcumUnit | null): UcumUnit | null => {
  if (above === null || below === null || !isSimple(above) || !isSimple(below)) return null;
  const factor = product(above.factor, inverse(below.factor));
  return factor === '' ? null : { code: `${above.code}/${below.code}`, factor };
};
