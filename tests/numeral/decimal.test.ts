import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  negate,
  scale,
  toDouble,
  toPlain,
} from '../../src/numeral/decimal.js';

describe('decimal', () => {
  test.each([
    ['0', '0', 0],
    ['000', '0', 0],
    ['-0', '0', 0],
    ['10049', '10049', 0],
    ['12.50', '125', -1],
    ['-12.50', '125', -1],
    ['.5', '5', -1],
    ['1200', '12', 2],
    ['0.0012', '12', -4],
  ])('%s is %s × 10^%i', (text, digits, exponent) => {
    expect(decimal(text)).toMatchObject({ digits, exponent });
  });

  test('keeps no sign on zero', () => expect(decimal('-0.00').negative).toBe(false));
});

describe('toPlain', () => {
  test.each([
    ['1.0049', 12, '1004900000000'],
    ['3.5', 0, '3.5'],
    ['-3.5', 4, '-35000'],
    ['5', -6, '0.000005'],
    ['0', 8, '0'],
  ])('%s × 10^%i prints as %s', (text, power, plain) => {
    expect(toPlain(scale(decimal(text), power))).toBe(plain);
  });
});

describe('toDouble', () => {
  test.each([
    ['0.1', 0.1],
    ['-12.5', -12.5],
    ['123456789012345678901234567890', 1.2345678901234568e29],
    [`1${'0'.repeat(308)}`, 1e308],
    [`1${'0'.repeat(309)}`, null],
  ])('%s', (text, double) => expect(toDouble(decimal(text))).toBe(double));
});

describe('compare', () => {
  test.each([
    ['2', '10', -1],
    ['10', '2', 1],
    ['1.50', '1.5', 0],
    ['0', '0.001', -1],
    ['-3', '2', -1],
    ['-3', '-5', 1],
    ['0', '-5', 1],
    ['120', '12', 1],
    ['99.9', '100', -1],
  ])('%s with %s', (a, b, sign) => {
    expect(Math.sign(compare(decimal(a), decimal(b)))).toBe(sign);
  });
});

describe('divide', () => {
  test.each([
    ['2', '3', '0.666666666667'],
    ['2000', '3', '666.666666667'],
    ['10', '4', '2.5'],
    ['-1', '8', '-0.125'],
    ['0', '7', '0'],
    ['999999999999.9', '1', '1000000000000'],
    ['1', '999999', '0.000001000001'],
  ])('%s by %s is %s to 12 digits', (a, b, quotient) => {
    expect(toPlain(divide(decimal(a), decimal(b), 12))).toBe(quotient);
  });

  test('of a number of any length takes its first digits', () => {
    expect(toPlain(divide(decimal('6'.repeat(100_000)), decimal('3'), 12))).toBe(
      `222222222222${'0'.repeat(99_988)}`,
    );
  });
});

const RUNS = 2000;

describe('arithmetic is that of integers', () => {
  const integer = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
  const of = (value: bigint) => decimal(String(value));

  test('sum', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => toPlain(add(of(a), of(b))) === String(a + b)),
      { numRuns: RUNS },
    );
  });

  test('product', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => toPlain(multiply(of(a), of(b))) === String(a * b)),
      { numRuns: RUNS },
    );
  });

  test('order', () => {
    const order = (a: bigint, b: bigint): number => Number(a > b) - Number(a < b);
    fc.assert(
      fc.property(integer, integer, (a, b) => Math.sign(compare(of(a), of(b))) === order(a, b)),
      { numRuns: RUNS },
    );
  });

  test('negation turns back', () => {
    fc.assert(
      fc.property(integer, (a) => toPlain(negate(negate(of(a)))) === String(a)),
      { numRuns: RUNS },
    );
  });
});
