import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/output/display-width.js';
import { type Column, gridLines, oneLine } from '../../src/output/grid.js';

type Item = readonly [string, string, string];

const columns: readonly Column<Item>[] = [
  { title: 'VALUE', align: 'right', cell: ([value]) => value },
  { title: 'METRIC', align: 'left', cell: ([, metric]) => metric },
  { title: 'QUOTE', align: 'left', cell: ([, , quote]) => quote },
];

describe('gridLines', () => {
  test('aligns columns by their width on the screen', () => {
    const lines = gridLines(columns, [
      ['3', '刑事警情总量', '3起'],
      ['30,000', 'GDP', '3万'],
      ['1', '', ''],
    ]);
    expect(lines).toEqual([
      ' VALUE  METRIC        QUOTE',
      '     3  刑事警情总量  3起',
      '30,000  GDP           3万',
      '     1',
    ]);
    expect(displayWidth(lines[1]?.split('3起')[0] ?? '')).toBe(lines[2]?.indexOf('3万'));
  });

  test('prints the titles where there is nothing', () => {
    expect(gridLines(columns, [])).toEqual(['VALUE  METRIC  QUOTE']);
  });
});

describe('oneLine', () => {
  test.each([
    ['3万\n　余名', '3万 　余名'],
    [' a\r\nb ', 'a b'],
    ['警\u001b[31m情\u0000', '警 [31m情'],
    ['12\u202e起', '12 起'],
  ])('%j fits a line', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
