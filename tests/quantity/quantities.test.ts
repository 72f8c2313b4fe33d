import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/quantity/quantities.js';
import { lineOf, testReads } from './table.js';

const text = '2025年，青岫市新增养老床位１，２３４张，\n总投资超3.5亿元；每万人口拥有床位42张。';

describe('quantities', () => {
  test('reads any plain text, dates left out', () => {
    expect(quantities(text).map(lineOf)).toEqual([
      '１，２３４张 count 1234 张',
      '3.5亿元 money 350000000 CNY moreThan',
      '万 count 10000',
      '42张 count 42 张/万人',
    ]);
  });

  test('has offsets into the text it was given', () => {
    for (const { span, quote, evidence } of quantities(text)) {
      expect(text.slice(span.start, span.end)).toBe(quote);
      for (const { start, end, text: words } of [...evidence.unit, ...evidence.approx]) {
        expect(text.slice(start, end)).toBe(words);
      }
    }
  });

  test('carries doubles beside exact decimals, and null beyond their range', () => {
    const digits = '9'.repeat(400);
    expect(quantities('1.0049万亿元')[0]?.amount).toEqual({
      type: 'exact',
      value: 1004900000000,
      decimal: '1004900000000',
    });
    expect(quantities(`${digits}元`)[0]?.amount).toEqual({ type: 'exact', value: null, decimal: digits });
    expect(quantities('三分之二')[0]?.amount).toMatchObject({ type: 'ratio', value: 2 / 3 });
  });

  testReads([
    ['没有数字'],
    [''],
    ['1月9日16时'],
    ['第三届大会', '第三 rank 3'],
    ['😀3个😀', '3个 count 3 个'],
    ['總產值３.５億元', '３.５億元 money 350000000 CNY'],
  ]);

  test('refuses what is no string', () => {
    expect(() => Reflect.apply(quantities, null, [null])).toThrow(
      'quantities(text): text must be a string, got null',
    );
  });
});
