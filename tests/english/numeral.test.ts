import { describe, expect, test } from 'vitest';
import { lazyNumberWords } from '../../src/english/numeral/load-compromise.js';
import { noNumberWords } from '../../src/english/numeral/number-words.js';
import { scanEnglishNumerals } from '../../src/english/numeral/scan.js';
import { toPlain } from '../../src/numeral/decimal.js';
import { numberWords } from './reading.js';

const scan = (text: string): string[][] =>
  scanEnglishNumerals(text, text, numberWords).map(({ start, end, value, denominator }) => [
    text.slice(start, end),
    denominator === null ? toPlain(value) : `${toPlain(value)}/${toPlain(denominator)}`,
  ]);

describe('numerals in digits', () => {
  test.each([
    ['exports of 7.27 billion', [['7.27 billion', '7270000000']]],
    ['1,295 cases', [['1,295', '1295']]],
    ['a 100-billion-yuan fund', [['100-billion', '100000000000']]],
    [
      '$5m and £20k',
      [
        ['5m', '5000000'],
        ['20k', '20000'],
      ],
    ],
    ['5bn', [['5bn', '5000000000']]],
    ['a change of -5.2 percent', [['-5.2', '-5.2']]],
    [
      '3.5-4.0 percent',
      [
        ['3.5', '3.5'],
        ['4.0', '4'],
      ],
    ],
    ['2 hundred million', [['2 hundred million', '200000000']]],
    ['the 60th anniversary', [['60th', '60']]],
    ['5 minutes', [['5', '5']]],
    ['5 billionaires', [['5', '5']]],
    ['none at all', []],
  ])('%s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });
});

describe('numerals in words', () => {
  test.each([
    ['seven towns', [['seven', '7']]],
    ['one hundred and forty-two villages', [['one hundred and forty-two', '142']]],
    ['Ten million jobs', [['Ten million', '10000000']]],
    ['a million people', [['a million', '1000000']]],
    ['two and a half million', [['two and a half million', '2500000']]],
    ['half a million', [['half a million', '500000']]],
    ['two-thirds of the towns', [['two-thirds', '2/3']]],
    ['three quarters of it', [['three quarters', '3/4']]],
    ['a quarter of the towns', [['a quarter', '1/4']]],
    ['Sales fell by more than a third.', [['a third', '1/3']]],
    ['losses were cut by a fifth', [['a fifth', '1/5']]],
    ['about one third walked', [['one third', '1/3']]],
    ['sold by a third party', [['third', '3']]],
    ['two hundred and six wells', [['two hundred and six', '206']]],
    ['minus six degrees', [['minus six', '-6']]],
    ['one half of them', [['one half', '1/2']]],
    ['more than half', [['half', '1/2']]],
    ['tens of thousands of people', [['tens of thousands', '10000']]],
    ['dozens of towns', [['dozens', '12']]],
    ['several hundred towns', [['several hundred', '100']]],
    ['two dozen towns', [['two dozen', '24']]],
    [
      'five six-tonne trucks',
      [
        ['five', '5'],
        ['six', '6'],
      ],
    ],
    ['the twenty-first session', [['twenty-first', '21']]],
    ['output doubled', [['doubled', '2']]],
    ['test scores and tens', []],
    ['a town, a third generation, and so on', [['third', '3']]],
    ['often weighed alone in someone', []],
  ])('%s', (text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test('stand as unread where nothing reads them', () => {
    const [numeral] = scanEnglishNumerals('seven towns', 'seven towns', noNumberWords);
    expect(numeral).toMatchObject({ form: 'malformed', start: 0, end: 5 });
  });
});

describe('the reader of number words', () => {
  test('reads nothing but whole phrases', () => {
    expect(numberWords.valueOf('seven')?.value).toMatchObject({ digits: '7' });
    expect(numberWords.valueOf('seven towns and eight')).toBeNull();
    expect(numberWords.valueOf('towns')).toBeNull();
  });

  test('is loaded when the first word is wanted, and once', () => {
    let loads = 0;
    const words = lazyNumberWords(() => {
      loads++;
      return (text) => ({
        numbers: () => ({
          json: () => [{ offset: { start: 0, length: text.length }, number: { num: 4 } }],
        }),
        fractions: () => ({ json: () => [] }),
      });
    });
    scanEnglishNumerals('GDP rose 5 percent.', 'GDP rose 5 percent.', words);
    expect(loads).toBe(0);
    scanEnglishNumerals('four towns and five towns', 'four towns and five towns', words);
    expect(loads).toBe(1);
  });
});
