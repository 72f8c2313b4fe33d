import { describe, expect, test } from 'vitest';
import { toDouble, toPlain } from '../../src/numeral/decimal.js';
import { readQuantities } from '../../src/quantity/read-quantities.js';
import { numeralsIn } from './table.js';

/** Texts that grow without end, each by repeating its seed. */
const seeds: readonly (readonly [name: string, seed: string])[] = [
  ['digits', '7'],
  ['Han digits', '七'],
  ['万', '万'],
  ['digits with 万', '3万'],
  ['both scripts in turn', '5三'],
  ['dashes', '1-'],
  ['dots', '1.'],
  ['commas', '1,234,'],
  ['unclosed 分之', '三分之'],
  ['unclosed 百分之', '百分之'],
  ['strokes', '1/2/'],
  ['colons', '1:2:'],
  ['blanks', '十    '],
  ['signs', '-负'],
  ['每', '每平方米3个'],
  ['units', '5千瓦时/'],
  ['半', '一个半'],
  ['几', '几十几'],
  ['capitals', '伍陆'],
  ['exponents', '1e5e'],
];

const LONG = 200_000;

describe('numerals of any length', () => {
  test.each(seeds)('%s: every numeral stands in order and apart', (_name, seed) => {
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
