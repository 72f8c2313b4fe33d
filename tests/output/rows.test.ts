import { describe, expect, test } from 'vitest';
import { rows, rowSchema, toRows } from '../../src/output/rows.js';
import { document, documentWith, stream, text, textOf } from './sample.js';

describe('toRows', () => {
  test('lays a claim out flat', () => {
    expect(toRows(document)[1]).toEqual({
      doc: 'sample',
      start: text.indexOf('12.5%'),
      end: text.indexOf('12.5%') + 5,
      text: '12.5%',
      kind: 'percentage',
      value: 12.5,
      min: null,
      max: null,
      decimal: '12.5',
      unit: '%',
      approx: 'exact',
      direction: 'decrease',
      basis: 'yearOnYear',
      period: '2022',
      metric: '刑事警情',
      of: null,
      modality: 'actual',
      heading: '警情稳降',
      sentence: '全年接警超3万起，刑事警情同比下降12.5%。',
      from: 'text',
      rule: 'sample',
      id: 'crime',
      hash: document.hash,
      sourceStart: null,
      sourceEnd: null,
    });
  });

  test('has the keys of the schema, in its order', () => {
    for (const row of toRows(document)) {
      expect(rowSchema.parse(row)).toEqual(row);
      expect(Object.keys(row)).toEqual(Object.keys(rowSchema.shape));
    }
  });

  test.each([
    [
      { type: 'range', min: 10, max: 15, minDecimal: '10', maxDecimal: '15' },
      { value: null, min: 10, max: 15, decimal: null },
    ],
    [
      { type: 'ratio', numerator: '2', denominator: '3', value: 2 / 3 },
      { value: 2 / 3, min: null, max: null, decimal: null },
    ],
    [
      { type: 'exact', value: null, decimal: `1${'0'.repeat(400)}` },
      { value: null, min: null, max: null, decimal: `1${'0'.repeat(400)}` },
    ],
  ] as const)('numbers of %j', (amount, expected) => {
    expect(toRows(documentWith({ amount }))).toMatchObject([expected]);
  });

  test('has no heading outside the sections', () => {
    const location = {
      block: 'headline',
      section: null,
      sentence: { start: 0, end: 2 },
    } as const;
    expect(toRows(documentWith({ location }))).toMatchObject([{ heading: null, sentence: '云泽' }]);
  });
});

describe('a sentence without end', () => {
  test('is cut around the number', () => {
    const endless = '增长'.repeat(2000);
    const location = { block: 'paragraph', section: 0, sentence: { start: 0, end: endless.length } } as const;
    const span = { start: 2000, end: 2002 };
    const [row] = toRows({ ...documentWith({ location, span }), text: endless });
    expect(row?.sentence).toHaveLength(1002);
  });
});

describe('rows', () => {
  test('prints a claim a line', async () => {
    const written = await textOf(rows.write(stream(document, documentWith({})), true));
    const lines = written.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).doc)).toEqual(['sample', 'sample', 'changed']);
    expect(written.endsWith('\n')).toBe(true);
  });

  test('prints nothing for a document without claims', async () => {
    const empty = { ...document, id: 'empty', extraction: { ...document.extraction, claims: [] } };
    expect(await textOf(rows.write(stream(empty), false))).toBe('');
  });

  test('escapes line separators', async () => {
    const written = await textOf(rows.write(stream(documentWith({ metric: '警\u2028情' })), false));
    expect(written).toContain('"metric":"警\\u2028情"');
  });
});
