/**
 * An exact decimal: `digits` × 10^`exponent`. `digits` has no leading zero (zero itself is '0' with exponent 0),
 * so that equal numbers have equal records: 1.0049万亿 is { digits: '10049', exponent: 8 }.
 */
export interface Decimal {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
}

const canonical = (negative: boolean, digits: string, exponent: number): Decimal => {
  let from = 0;
  while (from < digits.length && digits[from] === '0') from++;
  let to = digits.length;
  while (to > from && digits[to - 1] === '0') to--;
  if (from === to) return { negative: false, digits: '0', exponent: 0 };
  return { negative, digits: digits.slice(from, to), exponent: exponent + digits.length - to };
};

/** Reads plain decimal notation: `decimal('-12.50')` is −125 × 10^−1. The text must be digits with at most one point. */
export const decimal = (text: string): Decimal => {
  const negative = text.startsWith('-');
  const unsigned = negative ? text.slice(1) : text;
  const point = unsigned.indexOf('.');
  if (point < 0) return canonical(negative, unsigned, 0);
  const fraction = unsigned.slice(point + 1);
  return canonical(negative, unsigned.slice(0, point) + fraction, -fraction.length);
};

/** Moves the point: `scale(decimal('3.5'), 4)` is 35000, as in 3.5万. */
export const scale = (value: Decimal, power: number): Decimal =>
  value.digits === '0' ? value : { ...value, exponent: value.exponent + power };

/** The same number with the other sign; zero stays zero. */
export const negate = (value: Decimal): Decimal =>
  value.digits === '0' ? value : { ...value, negative: !value.negative };

/** Both numbers over one power of ten, as integers. */
const aligned = (a: Decimal, b: Decimal): [bigint, bigint, number] => {
  const exponent = Math.min(a.exponent, b.exponent);
  const integer = (value: Decimal): bigint => {
    const size = BigInt(value.digits) * 10n ** BigInt(value.exponent - exponent);
    return value.negative ? -size : size;
  };
  return [integer(a), integer(b), exponent];
};

const fromInteger = (value: bigint, exponent: number): Decimal =>
  canonical(value < 0n, String(value < 0n ? -value : value), exponent);

/** The exact sum: 1亿 + 2000万. */
export const add = (a: Decimal, b: Decimal): Decimal => {
  const [x, y, exponent] = aligned(a, b);
  return fromInteger(x + y, exponent);
};

/** The exact product: 6 × 60 for 6分. */
export const multiply = (a: Decimal, b: Decimal): Decimal =>
  canonical(
    a.negative !== b.negative,
    String(BigInt(a.digits) * BigInt(b.digits)),
    a.exponent + b.exponent,
  );

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Plain notation without exponent: 1.0049万亿 prints as `1004900000000`. */
export const toPlain = ({ negative, digits, exponent }: Decimal): string => {
  const sign = negative ? '-' : '';
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const point = digits.length + exponent;
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}0.${'0'.repeat(-point)}${digits}`;
};

/** The nearest double, or null beyond its range. */
export const toDouble = ({ negative, digits, exponent }: Decimal): number | null => {
  const value = Number(`${negative ? '-' : ''}${digits}e${exponent}`);
  return Number.isFinite(value) ? value : null;
};
