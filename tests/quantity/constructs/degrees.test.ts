import { describe, expect, test } from 'vitest';
import { quantities } from '../../../src/quantity/quantities.js';
import { testReads, ucumText } from '../table.js';

describe('degrees of a scale said before the number', () => {
  testReads([
    ['华氏98.6度', '98.6度 measure 98.6 华氏度'],
    ['华氏温度100度', '100度 measure 100 华氏度'],
    ['摄氏20度', '20度 measure 20 摄氏度'],
    ['气温20度', '20度 measure 20 度'],
    ['华氏20公里', '20公里 measure 20 公里'],
  ]);

  test('have the scale among the evidence of the unit', () => {
    const [quantity] = quantities('最高华氏98度');
    expect(quantity?.evidence.unit.map(({ text }) => text)).toEqual(['华氏', '度']);
    expect(ucumText(quantity?.ucum ?? null)).toBe('98 [degF]');
  });
});
