import { describe, expect, it } from 'vitest';
import { countEndingBy, overlapping } from '../../src/source/ordered.js';

const spans = [
  { start: 0, end: 2 },
  { start: 4, end: 6 },
  { start: 6, end: 9 },
];

describe('countEndingBy', () => {
  it.each([
    [0, 0],
    [2, 1],
    [6, 2],
    [8, 2],
    [9, 3],
  ])('%i: %i', (at, count) => {
    expect(countEndingBy(spans, at)).toBe(count);
  });
});

describe('overlapping', () => {
  it.each([
    [{ start: 2, end: 4 }, 0],
    [{ start: 1, end: 5 }, 2],
    [{ start: 5, end: 7 }, 2],
    [{ start: 9, end: 12 }, 0],
  ])('%j: %i', (span, count) => {
    expect(overlapping(spans, span)).toHaveLength(count);
  });
});
