import { describe, expect, test } from 'vitest';
import { read } from './reading.js';

const othersOf = (text: string) => read(text).others.map(({ quote, reason }) => [quote, reason]);

describe('numbers that are no claims', () => {
  test.each([
    ['It was signed on March 5, 2024 in Yunze.', [['March 5, 2024', 'date']]],
    ['It grew in the first half of 2025.', [['the first half of 2025', 'date']]],
    ['It grew over the past five years.', [['the past five years', 'date']]],
    ['It is part of the 14th Five-Year Plan for farming.', [['the 14th Five-Year Plan', 'date']]],
    ['It began in the 1990s in Yunze.', [['the 1990s', 'date']]],
    ['1. Improving the supply of water', [['1', 'listMark']]],
    ['(2) Improving the supply of water', [['2', 'listMark']]],
    ['Two, we must improve the supply.', [['Two', 'listMark']]],
    [
      'The G20 summit and PM2.5 were discussed.',
      [
        ['20', 'identifier'],
        ['2.5', 'identifier'],
      ],
    ],
    [
      'COVID-19 cases fell and 5G grew.',
      [
        ['19', 'identifier'],
        ['5', 'identifier'],
      ],
    ],
    [
      'Under Article 5 and No. 12 it is banned.',
      [
        ['5', 'identifier'],
        ['12', 'identifier'],
      ],
    ],
    ['Call 0571-8812 or write.', [['0571-8812', 'identifier']]],
    ['It marks the 60th anniversary.', [['60th', 'ordinal']]],
    ['The first session was held.', [['first', 'ordinal']]],
    [
      'He played the first half of the match.',
      [
        ['first', 'ordinal'],
        ['half', 'word'],
      ],
    ],
    ['It is one of the best.', [['one', 'article']]],
    ['The two sides met again.', [['two', 'article']]],
    ['Water from the Three Gorges was used.', [['Three', 'name']]],
    ['The “two guarantees” were kept by all.', [['two', 'slogan']]],
    ['Nine-year schooling is free.', [['Nine-year', 'definition']]],
    ['Berths for 10,000-ton ships were built.', [['10,000-ton', 'definition']]],
    [
      'It is open 24/7 for 16- to 24-year-olds.',
      [
        ['24', 'idiom'],
        ['7', 'idiom'],
        ['16', 'definition'],
        ['24', 'definition'],
      ],
    ],
    ['A three-tier service was built.', [['three', 'definition']]],
    ['People over the age of 15 can read.', [['15', 'definition']]],
    ['There is zero tolerance for fraud.', [['zero', 'word']]],
    ['Prices rose by a few yuan per 50 kg again.', [['50 kg', 'denominator']]],
  ])('%s', (text, expected) => {
    expect(othersOf(text)).toEqual(expected);
    expect(read(text).claims).toEqual([]);
  });

  test.each([
    ['A 5-percentage-point rise was seen.'],
    ['It was a 25.7-percent increase.'],
    ['There were zero deaths in the year.'],
    ['It rose one percentage point.'],
    ['Seven towns were linked.'],
    ['About 2,000 schools were built.'],
  ])('%s holds a claim', (text) => {
    expect(read(text).claims).toHaveLength(1);
  });
});
