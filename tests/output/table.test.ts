import { describe, expect, test } from 'vitest';
import { table } from '../../src/output/table.js';
import { document, documentWith, stream, textOf } from './sample.js';

/** The last line of what the table prints for a document. */
const lastLine = async (changes: Parameters<typeof documentWith>[0]): Promise<string> =>
  (await textOf(table.write(stream(documentWith(changes)), false))).trimEnd().split('\n').at(-1) ?? '';

describe('table', () => {
  test('prints the structure, then the claims', async () => {
    expect(await textOf(table.write(stream(document), false))).toBe(`sample: 2 claims, 0 other numerals
headline   云泽公安年终盘点
byline     许明远 (reporter)
sections   (no heading)  [0 paragraphs, 0 claims]
           警情稳降  [1 paragraph, 2 claims]

   VALUE  UNIT  METRIC    PERIOD  CHANGE          QUOTE
> 30,000  起    接警      2022                    3万起
    12.5  %     刑事警情  2022    ↓ year on year  12.5%
`);
  });

  test.each([
    [{ amount: { type: 'exact', value: null, decimal: '-1234567.8901' } }, /^-1,234,567\.8901 {2}%/],
    [
      { amount: { type: 'range', min: 10, max: 1500, minDecimal: '10', maxDecimal: '1500' } },
      /^10–1,500 {2}%/,
    ],
    [{ amount: { type: 'ratio', numerator: '2', denominator: '3', value: 2 / 3 } }, /^ {2}2\/3 {2}%/],
    [{ approx: 'about' }, /^≈ 12\.5/],
    [{ approx: 'several' }, /^n × 12\.5/],
    [{ of: '案件' }, /刑事警情 \(of 案件\)/],
    [{ period: null, modality: 'planned' }, /刑事警情 {2}planned/],
    [{ period: '2023', modality: 'planned' }, /2023 planned/],
    [{ quote: '12\n.5%' }, / 12 \.5%$/],
  ] as const)('%j', async (changes, expected) => {
    expect(await lastLine(changes)).toMatch(expected);
  });

  test('parts documents by an empty line, and needs no claims', async () => {
    const empty = { ...document, id: 'empty', extraction: { ...document.extraction, claims: [] } };
    const written = await textOf(table.write(stream(empty, empty), true));
    expect(written.split('\n\n')).toHaveLength(2);
    expect(written).not.toContain('VALUE');
  });
});
