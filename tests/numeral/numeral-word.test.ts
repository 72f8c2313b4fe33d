import { describe, expect, test } from 'vitest';
import { numeralsIn } from './table.js';

const readingsIn = (text: string) => numeralsIn(text).map(({ reading }) => reading);

describe('words that are numbers', () => {
  test.each([
    ['一半', 'half'],
    ['半数', 'half'],
    ['过半', 'overHalf'],
    ['大半', 'overHalf'],
    ['打对折', 'halfPrice'],
    ['首位', 'first'],
    ['居首', 'first'],
    ['翻番', 'double'],
  ])('%s reads %s', (text, reading) => expect(readingsIn(text)).toEqual([reading]));

  test.each(['过半个月', '年过半百', '大半年', '大半个城市'])('%s holds none', (text) => {
    expect(readingsIn(text).filter((reading) => reading !== undefined)).toEqual([]);
  });

  test('leave out what only leads up to them', () => {
    const [numeral] = numeralsIn('产量居首');
    expect(numeral).toMatchObject({ start: 3, end: 4 });
  });
});
