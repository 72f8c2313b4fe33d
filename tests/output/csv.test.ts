import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { csv, csvForExcel, guarded, toCsv } from '../../src/output/csv.js';
import { fullRows, fullRowSchema } from '../../src/output/full-rows.js';
import { document, documentWith, stream, textOf } from './sample.js';

const header = Object.keys(fullRowSchema.shape).join(',');

/** Reads RFC 4180, a character at a time: the records of a text, the cells of each. A bare CR or LF is no part of it. */
const parse = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (quoted && character === '"' && text[i + 1] === '"') cell += text[i++];
    else if (character === '"') quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      record.push(cell);
      cell = '';
    } else if (character === '\r' && text[i + 1] === '\n') {
      records.push([...record, cell]);
      [record, cell] = [[], ''];
      i++;
    } else {
      expect(character).not.toMatch(/[\r\n]/);
      cell += character;
    }
  }
  expect({ quoted, cell, record }).toEqual({ quoted: false, cell: '', record: [] });
  return records;
};

/** The only claim of a document, by column. */
const cellsOf = (changes: Parameters<typeof documentWith>[0]): Readonly<Record<string, string>> => {
  const [names = [], cells = [], ...rest] = parse(toCsv([documentWith(changes)]));
  expect(rest).toEqual([]);
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
};

const restored = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

describe('guarded', () => {
  test.each([
    ['=1+2', "'=1+2"],
    ['+86', "'+86"],
    ['-5.2%', "'-5.2%"],
    ['-5.2+A1', "'-5.2+A1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r\n3起', "'\r\n3起"],
    ['\n', "'\n"],
    ['＝1', "'＝1"],
    ['－1', "'－1"],
    ["'=1", "''=1"],
    ['-', "'-"],
  ])('keeps %j from running: %j', (text, cell) => {
    expect(guarded(text)).toBe(cell);
  });

  test.each(['', '-5.2', '-1004900000000', '12.5%', '接警', "'接警", ' =1', '3=3', '[{"attribute":"unit"}]'])(
    'leaves %j as it is',
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );

  test('can be undone, and leaves nothing that begins as a formula does', () => {
    const piece = fc.constantFrom("'", '=', '-', '＋', '\n', '5', '.', '警', '"', ',');
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        const cell = guarded(text);
        expect(restored(cell)).toBe(text);
        expect(cell).not.toMatch(/^[=+@\t\r\n＝＋－＠]|^-(?!\d+(?:\.\d+)?$)/);
      }),
    );
  });
});

describe('toCsv', () => {
  test('has a header even without a claim', () => {
    expect(toCsv([])).toBe(`${header}\r\n`);
  });

  test('begins with a byte order mark only where one is asked for', () => {
    expect(toCsv([], { bom: true })).toBe(`\ufeff${header}\r\n`);
  });

  test('leaves what is null empty and numbers numbers', () => {
    const amount = { type: 'exact', value: -3.5, decimal: '-3.5' } as const;
    expect(cellsOf({ amount, metric: null })).toMatchObject({
      value: '-3.5',
      decimal: '-3.5',
      min: '',
      metric: '',
      of: '',
      start: String(document.text.indexOf('12.5%')),
    });
  });

  test.each(['两\n行', '两\r行', '两\u2028行', '"引"号', '逗,号', '=HYPERLINK("x","y")', '引"\r\n,'])(
    'carries %j over',
    (metric) => {
      expect(restored(cellsOf({ metric })['metric'] ?? '')).toBe(metric);
    },
  );

  test('writes evidence as JSON', () => {
    const text = '全年接警3起，同比下降5%。';
    const real = { id: 'a', text, extraction: extract(text) };
    const [, ...records] = parse(toCsv([real]));
    const evidence = records.map((cells): unknown => JSON.parse(cells.at(-1) ?? ''));
    expect(evidence).toEqual([...fullRows(real)].map((row) => row.evidence));
    expect(evidence[1]).toContainEqual({ attribute: 'basis', start: 7, end: 9, text: '同比' });
  });
});

describe('the formats', () => {
  test('write one header and the claims of every document', async () => {
    const empty = { ...document, extraction: { ...document.extraction, claims: [] } };
    const written = await textOf(csv.write(stream(document, empty, documentWith({})), true));
    expect(parse(written).map(([first]) => first)).toEqual(['doc', 'sample', 'sample', 'changed']);
    expect(written).toBe(toCsv([document, empty, documentWith({})]));
  });

  test('write the header of an input without documents', async () => {
    expect(await textOf(csv.write(stream(), true))).toBe(`${header}\r\n`);
  });

  test('for Excel differs by the mark alone', async () => {
    expect(await textOf(csvForExcel.write(stream(document), false))).toBe(`\ufeff${toCsv([document])}`);
  });
});
