import { describe, expect, test } from 'vitest';
import { parseNumeral } from '../../src/numeral/parse-numeral.js';
import { toDouble } from '../../src/numeral/decimal.js';
import { valueOf } from './table.js';

describe('parseNumeral', () => {
  test.each([
    ['三万五', '35000'],
    ['3.5万亿', '3500000000000'],
    ['－１２．５', '-12.5'],
    ['壹萬貳仟', '12000'],
    ['三分之二', '2/3'],
    ['1,234,567.5', '1234567.5'],
  ])('%s is %s', (text, value) => {
    const numeral = parseNumeral(text);
    expect(numeral === null ? null : valueOf(numeral)).toBe(value);
  });

  test.each(['', '三个', '3万元', '三 五', '二百五十万 三', '约3万', '统一'])('%s is none', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  test('holds numbers beyond the range of a double', () => {
    const digits = '9'.repeat(400);
    const numeral = parseNumeral(digits);
    expect(numeral === null ? null : valueOf(numeral)).toBe(digits);
    expect(numeral === null ? undefined : toDouble(numeral.value)).toBeNull();
  });

  test('refuses what is no string', () => {
    expect(() => Reflect.apply(parseNumeral, null, [35])).toThrow(TypeError);
  });
});
