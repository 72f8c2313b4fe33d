import { describe, expect, test } from 'vitest';
import { isEnglishHeading, isTitleCase } from '../../src/source/title-case.js';

describe('titles in English', () => {
  test.each([
    ['Heavy Rain Hits Wangchuan County', true],
    ['Fahrenheit 451', true],
    ['Twenty Thousand Leagues Under the Seas', true],
    ['Heavy rain hit the county', false],
    ['Heavy Rain Hits Wangchuan County.', false],
    ['1984', false],
    ['', false],
  ])('%j is one: %j', (line, expected) => {
    expect(isTitleCase(line)).toBe(expected);
  });

  test.each([
    ['I. General Economy', true],
    ['2. Goals for 2026', true],
    ['Yunze Trade Report', true],
    ['Yunze', false],
    ['GDP CPI PMI', false],
    ['GDP增长 Good News', false],
    ['I. General economy and trade', false],
  ])('%j is a heading: %j', (line, expected) => {
    expect(isEnglishHeading(line)).toBe(expected);
  });
});
