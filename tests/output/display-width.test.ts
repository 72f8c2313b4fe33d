import { describe, expect, test } from 'vitest';
import { displayWidth, padToWidth } from '../../src/output/display-width.js';

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc 12%', 7],
    ['3万余名', 7],
    ['１２％，（）', 12],
    ['ｱｲ', 2],
    ['𠮷', 2],
    ['😀', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['±—“', 3],
    ['\ud800', 1],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('padToWidth', () => {
  test.each([
    ['起', 4, 'left', '起  '],
    ['起', 4, 'right', '  起'],
    ['警情总量', 4, 'left', '警情总量'],
  ] as const)('fills %j to %i on the %s', (text, width, align, expected) => {
    expect(padToWidth(text, width, align)).toBe(expected);
  });
});
