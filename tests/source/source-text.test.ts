import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/source/source-text.js';

describe('readSource', () => {
  it.each([
    ['甲\n乙', ['甲', '乙']],
    ['甲\r\n乙\r丙', ['甲', '乙', '丙']],
    ['甲\n', ['甲', '']],
    ['', ['']],
    ['甲\u2028乙', ['甲\u2028乙']],
  ])('%j has the lines %j', (text, lines) => {
    const source = readSource(text);
    expect(source.lines.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });
});
