import { describe, expect, it } from 'vitest';
import { clauseBetween, clausesOf } from '../../src/ground/frame.js';

const clauses = (text: string, isHeading = false): string[] =>
  clausesOf(text, [], isHeading).map(({ start, end }) => text.slice(start, end));

describe('clausesOf', () => {
  it.each([
    ['甲增长,乙下降;丙持平。', ['甲增长', '乙下降', '丙持平']],
    ['甲、乙和丙', ['甲、乙和丙']],
    ['——甲', ['甲']],
    ['', []],
    [',,', []],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('does not cut inside a number', () => {
    const text = '收入1,234元,支出5元';
    expect(clausesOf(text, [{ start: 2, end: 8 }]).map(({ start, end }) => text.slice(start, end))).toEqual([
      '收入1,234元',
      '支出5元',
    ]);
  });

  it('parts the statements of a heading at spaces, but no words from their numbers', () => {
    expect(clauses('大坝决口 千人转移', true)).toEqual(['大坝决口', '千人转移']);
    expect(clauses('大坝决口 千人转移')).toEqual(['大坝决口 千人转移']);
    expect(clauses('2022 年成绩单', true)).toEqual(['2022 年成绩单']);
  });
});

describe('clauseBetween', () => {
  const spans = [
    { start: 0, end: 3 },
    { start: 4, end: 8 },
  ];

  it.each([
    [0, 8, { start: 4, end: 8 }],
    [0, 4, { start: 0, end: 3 }],
    [4, 4, null],
    [0, 2, null],
  ])('from %i by %i', (from, at, expected) => {
    expect(clauseBetween(spans, from, at)).toEqual(expected);
  });
});
