import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/quantity/quantities.js';
import { ucumText } from './table.js';

describe('amounts in UCUM', () => {
  test.each([
    ['3斤', '1500 g'],
    ['2亩', '1333.33333333 m2'],
    ['3亩', '2000 m2'],
    ['387万亩', '2580000000 m2'],
    ['5吨标准煤', '146.538 GJ'],
    ['50兆瓦', '50 MW'],
    ['6分15秒', '375 s'],
    ['3年', '3 a'],
    ['18个月', '18 mo'],
    ['10—15公里', '10~15 km'],
    ['零下10℃', '-10 Cel'],
    ['29微克/立方米', '29 ug/m3'],
    ['900立方米每秒', '900 m3/s'],
    ['每亩399.1公斤', '0.59865 kg/m2'],
    ['5标准箱', null],
    ['20度', null],
    ['3个', null],
    ['5亿元', null],
    ['10%', null],
  ])('%s is %s', (text, ucum) => {
    expect(ucumText(quantities(text).at(-1)?.ucum ?? null)).toBe(ucum);
  });
});
