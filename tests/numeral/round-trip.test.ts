import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/numeral/parse-numeral.js';
import { valueOf } from './table.js';
import {
  capitals,
  digitString,
  fullWidth,
  grouped,
  han,
  mixed,
  traditional,
  withLiang,
  withPoint,
} from './writers.js';

/** Together more than 100,000 numbers a run. */
const DRAWS = 8000;

const parsed = (written: string): string | null => {
  const numeral = parseNumeral(written);
  return numeral === null ? null : valueOf(numeral);
};

/** Numbers of all lengths alike: most draws of a plain range have the most digits. */
const wholeBelow = (digits: number): fc.Arbitrary<bigint> =>
  fc
    .integer({ min: 1, max: digits })
    .chain((length) => fc.bigInt({ min: 0n, max: 10n ** BigInt(length) - 1n }));

const decimals = fc.stringMatching(/^\d{0,3}[1-9]$/);

const expectReads = <Drawn>(
  drawn: fc.Arbitrary<Drawn>,
  write: (drawn: Drawn) => readonly [written: string, value: string],
): void => {
  fc.assert(
    fc.property(drawn, (one) => {
      const [written, value] = write(one);
      expect(parsed(written), written).toBe(value);
    }),
    { numRuns: DRAWS },
  );
};

describe('a number reads back to itself', () => {
  test('in Arabic digits of any length', () => {
    expectReads(wholeBelow(60), (number) => [String(number), String(number)]);
  });

  test('with decimals', () => {
    expectReads(fc.tuple(wholeBelow(20), decimals), ([whole, part]) => [
      `${whole}.${part}`,
      `${whole}.${part}`,
    ]);
  });

  test('grouped in threes', () => {
    expectReads(wholeBelow(30), (number) => [grouped(number), String(number)]);
  });

  test('in full-width digits, grouped or not', () => {
    expectReads(wholeBelow(30), (number) => [fullWidth(String(number)), String(number)]);
    expectReads(wholeBelow(30), (number) => [fullWidth(grouped(number)), String(number)]);
  });

  test('in Han numerals', () => {
    expectReads(wholeBelow(16), (number) => [han(number), String(number)]);
  });

  test('in traditional characters and with 两', () => {
    expectReads(wholeBelow(16), (number) => [traditional(number), String(number)]);
    expectReads(wholeBelow(16), (number) => [withLiang(number), String(number)]);
  });

  test('in capitals', () => {
    // A lone capital may be the character of a word: 伍, 陆.
    expectReads(
      wholeBelow(16).filter((number) => number > 9n),
      (number) => [capitals(number), String(number)],
    );
  });

  test('as a string of Han digits', () => {
    // Two digits in a row may be a pair: 三五.
    expectReads(
      wholeBelow(30).filter((number) => number > 99n),
      (number) => [digitString(number), String(number)],
    );
  });

  test('with magnitudes after Arabic digits', () => {
    const powers = fc.constantFrom<[string, number]>(
      ['万', 4],
      ['亿', 8],
      ['万亿', 12],
      ['百万', 6],
      ['千万', 7],
    );
    // Four digits before 百 and 千 may be a year: 2023百强.
    expectReads(fc.tuple(fc.bigInt({ min: 1n, max: 999n }), powers), ([number, [written, power]]) => [
      `${number}${written}`,
      `${number}${'0'.repeat(power)}`,
    ]);
  });

  test('with a decimal before a magnitude', () => {
    expectReads(fc.tuple(fc.bigInt({ min: 1n, max: 9999n }), decimals), ([whole, part]) => [
      `${whole}.${part}万亿`,
      `${whole}${part.padEnd(12, '0')}`,
    ]);
  });

  test('in sections of Arabic digits', () => {
    // Digits at the end fill the section that the magnitude before them opens: 3万4000, not 3亿4000.
    const fits = (number: bigint): boolean => number % 10000n >= 1000n && (number / 10000n) % 10000n > 0n;
    expectReads(wholeBelow(16).filter(fits), (number) => [mixed(number), String(number)]);
  });

  test('with decimals after 点', () => {
    expectReads(fc.tuple(wholeBelow(16), decimals), ([whole, part]) => [
      withPoint(whole, part),
      `${whole}.${part}`,
    ]);
  });

  test('with its last magnitude unsaid', () => {
    const digit = fc.integer({ min: 1, max: 9 });
    const powers = fc.constantFrom<[string, number]>(['百', 2], ['千', 3], ['万', 4], ['亿', 8]);
    expectReads(fc.tuple(digit, digit, powers), ([first, second, [written, power]]) => [
      `${han(BigInt(first))}${written}${han(BigInt(second))}`,
      `${first}${second}${'0'.repeat(power - 1)}`,
    ]);
  });

  test('below zero', () => {
    expectReads(
      wholeBelow(16).filter((number) => number > 0n),
      (number) => [`负${han(number)}`, `-${number}`],
    );
  });

  test('as a fraction', () => {
    const part = fc.bigInt({ min: 1n, max: 9999n });
    expectReads(fc.tuple(part, part), ([above, below]) => [
      `${han(below)}分之${han(above)}`,
      `${above}/${below}`,
    ]);
  });
});
