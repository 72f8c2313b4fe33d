import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toDouble, toPlain } from '../../src/numeral/decimal.js';
import { readQuantities } from '../../src/quantity/read-quantities.js';
import { numeralsIn } from './table.js';

/** Texts that grow without end, each by repeating its seed; the benchmark of numerals reads the same file. */
const seeds: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('adversarial-seeds.json', import.meta.url), 'utf8'),
);

const LONG = 60_000;

describe('numerals of any length', () => {
  test.each(Object.entries(seeds))('%s: every numeral stands in order and apart', (_name, seed) => {
    const text = seed.repeat(Math.ceil(LONG / seed.length));
    const numerals = numeralsIn(text);
    expect(numerals.every(({ start, end }) => start < end)).toBe(true);
    expect(numerals.every(({ end }, i) => end <= (numerals[i + 1]?.start ?? text.length))).toBe(true);
    const quantities = readQuantities(text, numerals);
    expect(quantities.reduce((sum, quantity) => sum + quantity.numerals.length, 0)).toBe(numerals.length);
    expect(quantities.every(({ end }, i) => end <= (quantities[i + 1]?.start ?? text.length))).toBe(true);
  });

  test('a run of digits keeps its decimal beyond the range of a double', () => {
    const digits = `1${'7'.repeat(LONG)}`;
    const [numeral] = numeralsIn(`共${digits}人`);
    expect(numeral?.form).toBe('arabic');
    expect(numeral === undefined ? '' : toPlain(numeral.value)).toBe(digits);
    expect(numeral === undefined ? undefined : toDouble(numeral.value)).toBeNull();
  });

  test('a run of magnitudes is malformed, as one', () => {
    expect(numeralsIn('万'.repeat(LONG))).toMatchObject([{ form: 'malformed', start: 0, end: LONG }]);
    expect(numeralsIn(`3${'亿'.repeat(40)}`)).toMatchObject([{ form: 'malformed', start: 0, end: 41 }]);
    expect(numeralsIn('一万二千三百四十五')).toMatchObject([{ form: 'han' }]);
  });
});
