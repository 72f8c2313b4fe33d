import { expect, test } from 'vitest';
import { findAll } from '../../src/source/find-all.js';

const placesOf = (pattern: RegExp, text: string) =>
  findAll(pattern, text).map(({ 0: found, index }) => [index, found]);

test('gives every match with its place, as matchAll does', () => {
  expect(placesOf(/\d+/g, '接警3起、处置12起')).toEqual([
    [2, '3'],
    [7, '12'],
  ]);
  expect(placesOf(/\d+/g, '接警')).toEqual([]);
});

test('begins anew each time', () => {
  const digits = /\d/g;
  digits.lastIndex = 5;
  expect(placesOf(digits, '3起')).toEqual([[0, '3']]);
  expect(placesOf(digits, '3起')).toEqual([[0, '3']]);
});

test('goes on after an empty match', () => {
  expect(placesOf(/\d*/g, '3起')).toEqual(
    Array.from('3起'.matchAll(/\d*/g), ({ 0: found, index }) => [index, found]),
  );
});
