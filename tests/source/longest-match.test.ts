import { describe, expect, it } from 'vitest';
import { longestMatch, wordMatch } from '../../src/source/longest-match.js';

const table = longestMatch([
  ['千瓦', 'kW'],
  ['千瓦时', 'kW.h'],
  ['瓦', 'W'],
]);

describe('longestMatch', () => {
  it.each([
    ['5千瓦时', 1, { entry: 'kW.h', end: 4 }],
    ['5千瓦', 1, { entry: 'kW', end: 3 }],
    ['5千米', 1, null],
    ['5千', 1, null],
    ['', 0, null],
  ] as const)('at(%j, %i)', (text, at, expected) => {
    expect(table.at(text, at)).toEqual(expected);
  });

  it.each([
    ['5千瓦', 3, { entry: 'kW', start: 1 }],
    ['瓦', 1, { entry: 'W', start: 0 }],
    ['千瓦时', 2, { entry: 'kW', start: 0 }],
    ['米', 1, null],
    ['', 0, null],
  ] as const)('before(%j, %i)', (text, end, expected) => {
    expect(table.before(text, end)).toEqual(expected);
  });

  it('gives the word itself where nothing is attached', () => {
    expect(wordMatch(['统一']).at('统一部署', 0)).toEqual({ entry: '统一', end: 2 });
  });
});
