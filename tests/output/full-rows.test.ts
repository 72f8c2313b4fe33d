import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { fullRows, fullRowSchema } from '../../src/output/full-rows.js';
import { toRows } from '../../src/output/rows.js';
import { contentHash } from '../../src/source/content-hash.js';
import { fixtureNames, readFixture } from '../fixtures.js';

const rowsOf = (text: string) => [...fullRows({ id: 'a', text, extraction: extract(text) })];

describe('fullRows', () => {
  test.each([
    ['新建口袋公园10—15个。', { min: 10, max: 15, minDecimal: '10', maxDecimal: '15', decimal: null }],
    ['超过三分之二的村通了公交。', { numerator: '2', denominator: '3', decimal: null }],
    ['收购野菜3斤。', { decimal: '3', ucum: 'g', ucumValue: '1500', ucumMin: null }],
    ['每户收购野菜3至5斤。', { ucum: 'g', ucumValue: null, ucumMin: '1500', ucumMax: '2500' }],
    ['全市接警3起。', { ucum: null, numerator: null, minDecimal: null, headline: null, published: null }],
  ])('%s', (text, expected) => {
    expect(rowsOf(text)).toMatchObject([expected]);
  });

  test('tells what each attribute was read from', () => {
    expect(rowsOf('全年接警3起，同比下降5%。')[1]?.evidence).toEqual([
      { attribute: 'unit', start: 12, end: 13, text: '%' },
      { attribute: 'direction', start: 9, end: 11, text: '下降' },
      { attribute: 'basis', start: 7, end: 9, text: '同比' },
      { attribute: 'metric', start: 2, end: 4, text: '接警' },
    ]);
  });

  test.each(fixtureNames)(
    '%s: begins with the row, fits the schema in its order, and quotes the text',
    (id) => {
      const text = readFixture(id);
      const document = { id, text, extraction: extract(text) };
      const rows = toRows(document);
      const full = [...fullRows(document)];
      expect(full).toHaveLength(rows.length);
      for (const [index, row] of full.entries()) {
        expect(row).toMatchObject(rows[index] ?? {});
        expect(fullRowSchema.parse(row)).toEqual(row);
        expect(Object.keys(row)).toEqual(Object.keys(fullRowSchema.shape));
        expect(row.hash).toBe(contentHash(text));
        for (const quote of row.evidence) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      }
    },
  );
});
