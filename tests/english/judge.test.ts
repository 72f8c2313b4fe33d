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
    [
      'Delegates met in Hall 2, and Platform 9 stayed shut.',
      [
        ['2', 'identifier'],
        ['9', 'identifier'],
      ],
    ],
    [
      'Lots 3 and 4 were sold.',
      [
        ['3', 'identifier'],
        ['4', 'identifier'],
      ],
    ],
    ['Pupils of grades 7 to 9 were free.', [['7 to 9', 'identifier']]],
    ['The medal went to the rescuers of Squad 6.', [['6', 'identifier']]],
    ['The choir of Village No. 8 won a medal.', [['8', 'identifier']]],
    ['The shop is at 16 Lotus Street.', [['16', 'identifier']]],
    ['The clinic moved to 120 Old Harbor Road.', [['120', 'identifier']]],
    ['Call 12345 for help.', [['12345', 'identifier']]],
    ['The 119 hotline was busy.', [['119', 'identifier']]],
    ['It is in the Top 50 list.', [['50', 'identifier']]],
    ['The film "Twelve Angry Men" was shown.', [['Twelve', 'name']]],
    ['The novel “Room 237 by the Sea” was read.', [['237', 'identifier']]],
    ['Families with two or more cars were asked.', [['two', 'definition']]],
    ['Every firm with 20 or fewer workers was exempt.', [['20', 'definition']]],
    [
      'The city has a 5-year loan and a three-year program.',
      [
        ['5-year', 'definition'],
        ['three-year', 'definition'],
      ],
    ],
    [
      'Berths for 10,000-ton barges and 600-meter tunnels were built.',
      [
        ['10,000-ton', 'definition'],
        ['600-meter', 'definition'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(othersOf(text)).toEqual(expected);
    expect(read(text).claims).toEqual([]);
  });

  test.each([
    ['In the new hall 3 choirs sang.'],
    ['The street has 16 lotus ponds.'],
    ['The city opened 12 hotlines.'],
    ['The port is among the top 50.'],
    ['He said, "We sold twelve boats".'],
    ['The hall was hired by 20 or more firms.'],
    ['A 48-hour search was made.'],
    ['Crews opened a 600-meter tunnel.'],
    ['The prize was 30,000 won.'],
    ['The twenty-two old ferries were sold.'],
    ['One hundred and six ponds were cleaned.'],
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
