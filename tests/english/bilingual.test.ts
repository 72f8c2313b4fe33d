import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/source/language.js';
import { extract } from '../../src/index.js';
import { read } from './reading.js';

describe('the language of a passage', () => {
  test.each([
    ['Exports rose 5%.', 'en'],
    ['The dam at Wangchuan (望川) was built in 2019.', 'en'],
    ['GDP增长5%', 'zh'],
    ['PMI 50.2%', 'zh'],
    ['iPhone 15 Pro Max', 'zh'],
    ['March 3, 2026', 'en'],
    ['By Li Ming, 3 March 2026', 'en'],
    ['Windows 11', 'zh'],
    ['世界卫生组织（World Health Organization）12日说，病例增加5例。', 'zh'],
    ['', 'zh'],
  ])('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('bulletins in two languages', () => {
  const claimsOf = (text: string) =>
    read(text).claims.map(({ language, quote, metric }) => [language, quote, metric]);

  test('an English sentence within a Chinese paragraph is read as English', () => {
    expect(
      claimsOf(
        '2024年，青岫市出口增长5.2%。In 2024, exports of Qingxiu grew by 5.2 percent. 居民收入增长6%。',
      ),
    ).toEqual([
      ['zh', '5.2%', '青岫市出口'],
      ['en', '5.2 percent', 'exports of Qingxiu'],
      ['zh', '6%', '居民收入'],
    ]);
  });

  test('paragraphs side by side are read each in its own language', () => {
    expect(claimsOf('全市建成学校43所。\n\nThe city built 43 schools.\n\n下降3%。')).toEqual([
      ['zh', '43所', '全市建成学校'],
      ['en', '43', 'schools'],
      ['zh', '3%', '全市建成学校'],
    ]);
  });

  test('a term in brackets does not cut a Chinese sentence', () => {
    const text =
      '世界气象组织（World Meteorological Organization, a body with 193 members）说，气温升高1.5摄氏度。';
    expect(read(text).claims.every(({ language }) => language === 'zh')).toBe(true);
    expect(read(text).bulletin.sections[0]?.paragraphs[0]?.sentences).toHaveLength(1);
  });

  test('hard-wrapped English keeps the spaces of its line breaks', () => {
    const text = [
      'In 2024, the total value of imports and exports of goods of the city of Yunze',
      'reached 312.6 billion yuan, while the value added of the service industry of',
      'the city was 25.7 billion yuan, and the number of registered private business',
      'owners reached 47,000, an increase of 3.4 percent over the previous year or so',
      'it was said in the bulletin.',
    ].join('\n');
    expect(read(text).claims.map(({ metric }) => metric)).toContain(
      'number of registered private business owners',
    );
  });
});

describe('acronyms and units within Chinese', () => {
  test.each([
    ['GDP增长5%。', ['5%', 'percentage', '%', 'GDP']],
    ['CPI上涨0.2%。', ['0.2%', 'percentage', '%', 'CPI']],
    ['PMI为50.2%。', ['50.2%', 'percentage', '%', 'PMI']],
    ['建成5G基站337.7万个。', ['337.7万个', 'count', '个', '5G基站']],
    ['AI企业达4500家。', ['4500家', 'count', '家', 'AI企业']],
    ['用电量98.5亿kWh。', ['98.5亿kWh', 'measure', 'kWh', '用电量']],
    ['绿地面积23km²。', ['23km²', 'measure', 'km²', '绿地面积']],
    ['港口吞吐量310万TEU。', ['310万TEU', 'measure', 'TEU', '港口吞吐量']],
    ['补助金额为RMB 128,000。', ['RMB 128,000', 'money', 'CNY', '补助金额']],
    ['出口额USD 5亿。', ['USD 5亿', 'money', 'USD', '出口额']],
  ])('%s', (text, expected) => {
    const [claim, ...more] = read(text).claims;
    expect([claim?.quote, claim?.kind, claim?.unit, claim?.metric]).toEqual(expected);
    expect([claim?.language, more]).toEqual(['zh', []]);
  });
});

const pieces = [
  'exports',
  'rose',
  'fell',
  'by',
  'to',
  'from',
  'seven',
  'one hundred and',
  'two-thirds',
  'half',
  'of',
  'the',
  'first',
  'five-year',
  '5',
  '3.5',
  '1,295',
  '2024',
  '60th',
  'km2',
  'percent',
  'million',
  'yuan',
  'US$',
  'per',
  'and',
  'or',
  ',',
  '.',
  '-',
  '(',
  ')',
  'G20',
  '三',
  '望川',
  'doubled',
  'tens of thousands',
  'March 5',
  '1990s',
  '%',
  '12:30',
  '\n',
  '"',
] as const;

describe('whatever is written', () => {
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((words) => `The city said ${words.join(' ')}`);

  test('every digit and Han numeral lies in exactly one claim or other, and everything is grounded', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { claims, others } = read(written);
        const holders = new Uint8Array(written.length);
        for (const { span } of [...claims, ...others]) {
          for (let at = span.start; at < span.end; at++) holders[at] = (holders[at] ?? 0) + 1;
        }
        for (let at = 0; at < written.length; at++) {
          if (/[0-9三]/.test(written.charAt(at)))
            expect([written, at, holders[at]]).toEqual([written, at, 1]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('number words too, each once', () => {
    const { claims, others } = read(
      'Seven towns met twice in the first half of the match, and one of the two-thirds left.',
    );
    const quotes = [...claims, ...others].map(({ quote }) => quote).toSorted();
    expect(quotes).toEqual(['Seven', 'first', 'half', 'one', 'twice', 'two-thirds'].toSorted());
  });

  test('time grows with length only', () => {
    const seconds = (length: number): number => {
      const long = `The city said that ${'exports rose by 3 and '.repeat(length)}`;
      const from = performance.now();
      extract(long, { tokenizer: 'none' });
      return performance.now() - from;
    };
    seconds(100);
    expect(seconds(4000)).toBeLessThan(Math.max(4, 30 * seconds(400)) + 200);
  });
});

test('claims of a table are of the language of its heads', () => {
  const languagesOf = (text: string): readonly string[] =>
    extract(text, { tokenizer: 'none' }).claims.map(({ from, language }) => `${from} ${language}`);
  expect(
    languagesOf('Item\t2023\t2024\nExports of tea (tons)\t312\t340\nImports of rice (tons)\t120\t150\n'),
  ).toEqual(Array.from({ length: 4 }, () => 'table en'));
  expect(languagesOf('指标\t2023年\t2024年\n出口(万元)\t312\t340\n进口(万元)\t120\t150\n')).toEqual(
    Array.from({ length: 4 }, () => 'table zh'),
  );
});
