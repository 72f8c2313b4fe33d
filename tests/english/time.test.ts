import { describe, expect, test } from 'vitest';
import { findEnglishTimes } from '../../src/english/time/find-times.js';
import { resolveTime } from '../../src/time/resolve-time.js';

const context = { published: '2025-03-15', year: 2025, current: '2024', reviewYear: null };

const timesOf = (text: string) =>
  findEnglishTimes(text).map((time) => [time.text, resolveTime(time.value, context)]);

describe('times in the normal form of the Chinese ones', () => {
  test.each([
    ['in 2008', [['2008', '2008']]],
    ['on March 5, 2024', [['March 5, 2024', '2024-03-05']]],
    ['on 5 March 2024', [['5 March 2024', '2024-03-05']]],
    ['in March 2024', [['March 2024', '2024-03']]],
    ['from January to July 2024', [['January to July 2024', '2024-01/2024-07']]],
    ['in the first seven months of 2024', [['the first seven months of 2024', '2024-01/2024-07']]],
    ['in the first quarter of 2025', [['the first quarter of 2025', '2025-Q1']]],
    ['in Q1 2025', [['Q1 2025', '2025-Q1']]],
    ['in the first half of last year', [['the first half of last year', '2024-H1']]],
    ['in the first three quarters of 2024', [['the first three quarters of 2024', '2024-01/2024-09']]],
    ['from 2003 to 2007', [['2003 to 2007', '2003/2007']]],
    ['between 1950 and 2002', [['1950 and 2002', '1950/2002']]],
    ['by the end of 2012', [['the end of 2012', '2012']]],
    ['last year', [['last year', '2024']]],
    ['this year', [['this year', '2025']]],
    ['last month', [['last month', '2025-02']]],
    ['since 2020', [['since 2020', '2020/2025']]],
    ['the 14th Five-Year Plan period', [['the 14th Five-Year Plan period', '2021/2025']]],
    ['three years ago', [['three years ago', '2022']]],
    ['at 2010 prices', [['2010', '2010']]],
    ['in recent years', [['recent years', null]]],
  ])('%s', (text, expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  test.each([
    ['2000 schools'],
    ['2010 kg of rice'],
    ['RMB 2000'],
    ['$2000'],
    ['12,010'],
    ['for three years'],
    ['it may rise and march on'],
    ['the first half of the match'],
  ])('%s holds none', (text) => {
    expect(timesOf(text)).toEqual([]);
  });
});
