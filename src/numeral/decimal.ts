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
  value.digits === '0' || power === 0
    ? value
    : { negative: value.negative, digits: value.digits, exponent: value.exponent + power };

/** The same number with the other sign; zero stays zero. */
export const negate = (value: Decimal): Decimal =>
  value.digits === '0'
    ? value
    : { negative: !value.negative, digits: value.digits, exponent: value.exponent };

/** The digits written out down to `exponent`: 35 × 10^4 down to 10^2 is 3500. */
const digitsDownTo = ({ digits, exponent }: Decimal, lowest: number): string =>
  digits + '0'.repeat(exponent - lowest);

/** Digits added at a time: two such summands and a carry are exact doubles. */
const CHUNK = 15;

/** Sum of two runs of digits, from the right, in time linear in their length. */
const addDigits = (a: string, b: string): string => {
  const chunks: string[] = [];
  let carry = 0;
  for (let back = 0; back < Math.max(a.length, b.length) || carry > 0; back += CHUNK) {
    const chunkOf = (digits: string): number =>
      Number(digits.slice(Math.max(0, digits.length - back - CHUNK), Math.max(0, digits.length - back)));
    const sum = chunkOf(a) + chunkOf(b) + carry;
    chunks.push(String(sum % 10 ** CHUNK).padStart(CHUNK, '0'));
    carry = Math.floor(sum / 10 ** CHUNK);
  }
  return chunks.toReversed().join('');
};

/** Compares sizes, signs left aside: the place of the first digit decides, then the digits. */
const compareSizes = (a: Decimal, b: Decimal): number => {
  if (a.digits === '0' || b.digits === '0') return Number(a.digits !== '0') - Number(b.digits !== '0');
  const places = a.digits.length + a.exponent - b.digits.length - b.exponent;
  if (places !== 0) return places;
  return Number(a.digits > b.digits) - Number(a.digits < b.digits);
};

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Decimal, b: Decimal): number => {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  return a.negative ? compareSizes(b, a) : compareSizes(a, b);
};

/** An integer of any sign that counts units of 10^`lowest`. */
const integerDownTo = (value: Decimal, lowest: number): bigint => {
  const size = BigInt(digitsDownTo(value, lowest));
  return value.negative ? -size : size;
};

/** The exact sum: 1亿 and 2000万 is 120000000. Linear in the digits where the signs agree, as within one number they do. */
export const add = (a: Decimal, b: Decimal): Decimal => {
  const lowest = Math.min(a.exponent, b.exponent);
  if (a.negative === b.negative) {
    return canonical(a.negative, addDigits(digitsDownTo(a, lowest), digitsDownTo(b, lowest)), lowest);
  }
  const sum = integerDownTo(a, lowest) + integerDownTo(b, lowest);
  return canonical(sum < 0n, String(sum < 0n ? -sum : sum), lowest);
};

/** The exact product: 6 × 60 for 6分. */
export const multiply = (a: Decimal, b: Decimal): Decimal => {
  const digits = b.digits === '1' ? a.digits : String(BigInt(a.digits) * BigInt(b.digits));
  return canonical(a.negative !== b.negative, digits, a.exponent + b.exponent);
};

/** Digits kept of a number of any length before it is divided. */
const KEPT = 60;

/** The number cut to its first digits; what is cut off is beyond any rounding that follows. */
const shortened = (value: Decimal): Decimal => {
  const excess = value.digits.length - KEPT;
  if (excess <= 0) return value;
  return canonical(value.negative, value.digits.slice(0, KEPT), value.exponent + excess);
};

/**
 * The quotient rounded half up to `significant` digits: 亩 are 2000/3 m², so 2亩 are 1333.33333333 (12 digits).
 * `b` must not be zero.
 */
export const divide = (a: Decimal, b: Decimal, significant: number): Decimal => {
  const [above, below] = [shortened(a), shortened(b)];
  const shift = Math.max(0, below.digits.length - above.digits.length) + significant + 1;
  const digits = String((BigInt(above.digits) * 10n ** BigInt(shift)) / BigInt(below.digits));
  const cut = Math.max(0, digits.length - significant);
  const rounded = (BigInt(digits) + (5n * 10n ** BigInt(cut)) / 10n) / 10n ** BigInt(cut);
  const exponent = above.exponent - below.exponent - shift + cut;
  return canonical(above.negative !== below.negative, String(rounded), exponent);
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
