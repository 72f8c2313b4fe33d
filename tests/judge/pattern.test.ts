import { describe, expect, test } from 'vitest';
import { endsWith, lately, soon, startsWith } from '../../src/judge/pattern.js';

describe('startsWith and endsWith', () => {
  test.each([
    ['公交车', true],
    ['乘公交', false],
    ['', false],
  ])('公交 begins %j: %j', (text, expected) =>
    expect(startsWith(['公交', '航班']).test(text)).toBe(expected),
  );

  test.each([
    ['工程历时', true],
    ['历时三年', false],
    ['', false],
  ])('历时 ends %j: %j', (text, expected) => expect(endsWith(['历时', '连续']).test(text)).toBe(expected));
});

describe('soon', () => {
  test.each([
    ['项目投产', true],
    ['炼化项目', true],
    ['炼化一体化项目', false],
    ['炼,项目', false],
  ])('项目 within two characters of %j: %j', (text, expected) =>
    expect(soon(['项目'], 2).test(text)).toBe(expected),
  );
});

describe('lately', () => {
  test.each([
    ['规模位居', true],
    ['位居全国', true],
    ['位居全国同类', false],
    ['位居,全', false],
    ['', false],
  ])('位居 within two characters of the end of %j: %j', (text, expected) =>
    expect(lately(['位居'], 2).test(text)).toBe(expected),
  );
});
