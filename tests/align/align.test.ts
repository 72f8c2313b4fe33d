import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Alignable } from '../../src/align/align.js';
import { alignmentSchema, type Alignment } from '../../src/align/alignment.js';
import type { Claim } from '../../src/claim/claim.js';
import { extract } from '../../src/extract.js';
import { english, englishList } from './claims.js';

/** An alignment in short: `=` pairs, `≠` differing, and what each side has alone. */
const short = ({ pairs, differing, zhOnly, enOnly }: Alignment) => ({
  pairs: pairs.map(({ zh, en }) => `${zh.quote} = ${en.quote}`),
  differing: differing.map(
    ({ zh, en, differences }) => `${zh.quote} ≠ ${en.quote}: ${differences.join(' ')}`,
  ),
  zhOnly: zhOnly.map(({ quote }) => quote),
  enOnly: enOnly.map(({ quote }) => quote),
});

const aligned = (zh: string, ...en: readonly string[]) =>
  short(align(extract(zh), { claims: englishList(...en) }));

describe('numbers that agree', () => {
  test('are matched in the order of the text', () => {
    expect(aligned('云泽市新建学校3所、医院5所、公园3个。', '3', '5', '3')).toEqual({
      pairs: ['3所 = 3', '5所 = 5', '3个 = 3'],
      differing: [],
      zhOnly: [],
      enOnly: [],
    });
  });

  test('are matched where the translation turns the sentence round', () => {
    expect(aligned('望川县投入4亿元，新建学校12所。', '12', '400000000 CNY')).toEqual({
      pairs: ['4亿元 = 400000000 CNY', '12所 = 12'],
      differing: [],
      zhOnly: [],
      enOnly: [],
    });
  });

  test('are matched across what only one side says', () => {
    expect(aligned('接警15起，抓获8人，追回赃款60万元。', '15', '7 days', '600000 CNY')).toEqual({
      pairs: ['15起 = 15', '60万元 = 600000 CNY'],
      differing: [],
      zhOnly: ['8人'],
      enOnly: ['7 days'],
    });
  });

  test('of several equal ones that is taken whose attributes agree', () => {
    const zh = extract('出口增长5%，合格率5%。');
    const level = english('5 %', {}, 0);
    const increase = english('5 %', { direction: 'increase', quote: '5 percent' }, 50);
    const { pairs } = align({ claims: zh.claims.slice(0, 1) }, { claims: [level, increase] });
    expect(pairs.map(({ en }) => en.quote)).toEqual(['5 percent']);
  });

  test('say in what else they differ', () => {
    const zh = extract('出口比上年增长约5%。');
    const en = english('5 %', { direction: 'decrease', basis: 'yearOnYear' });
    const [pair] = align(zh, { claims: [en] }).pairs;
    expect(pair?.differences).toEqual(['approx', 'direction']);
  });

  test('tell the conversion', () => {
    const { pairs } = align(extract('耕地1280000亩。'), { claims: [english('85300 hectares')] });
    expect(pairs.map(({ conversion }) => conversion)).toEqual([
      { zh: '亩', en: 'hectares', factor: '0.0666666666667', rounded: true },
    ]);
  });
});

describe('numbers that differ', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a digit', ['出口增长8.4%，进口下降3.5%。', '8.4 %', '3.6 %'], ['3.5% ≠ 3.6 %: value direction']],
    [
      'the place of the point, as 亿 and billion tempt to',
      ['财政收入214亿元，支出300亿元。', '214000000000 CNY', '30000000000 CNY'],
      ['214亿元 ≠ 214000000000 CNY: value'],
    ],
    [
      'the currency',
      ['出口额49亿美元，3家企业。', '4900000000 CNY', '3'],
      ['49亿美元 ≠ 4900000000 CNY: unit'],
    ],
    [
      'percent and percentage points',
      ['比重提高2.1个百分点。', '2.1 %'],
      ['2.1个百分点 ≠ 2.1 %: unit direction'],
    ],
    ['a unit', ['粮食产量8000吨。', '8000 kg'], ['8000吨 ≠ 8000 kg: unit']],
    ['a count for money', ['比预算增加4000元。', '4000'], ['4000元 ≠ 4000: unit direction basis']],
    ['a conversion', ['耕地1280000亩。', '853000 hectares'], ['1280000亩 ≠ 853000 hectares: value']],
    ['a range', ['消费增长3%至5%。', '3-6 %'], ['3%至5% ≠ 3-6 %: value direction']],
    ['a count', ['造成3人受伤。', '4'], ['3人 ≠ 4: value']],
  ])('%s', (_, [zh = '', ...en], expected) => {
    expect(aligned(zh, ...en).differing).toEqual(expected);
  });

  test('numbers of different things are not reported as differing', () => {
    expect(aligned('望川县投入4亿元。', '12 %')).toEqual({
      pairs: [],
      differing: [],
      zhOnly: ['4亿元'],
      enOnly: ['12 %'],
    });
  });

  test('are found where the translation turns the sentence round too', () => {
    expect(aligned('出口72.7亿美元，下降0.4%。', '0.4 %', '72700000000 USD').differing).toEqual([
      '72.7亿美元 ≠ 72700000000 USD: value',
    ]);
  });

  test('an equal number that stands elsewhere is no difference', () => {
    expect(aligned('城镇和农村分别增长3%和4%。', '4 %', '3 %').differing).toEqual([]);
  });
});

test('a record without claims is refused by name', () => {
  const broken: Alignable = JSON.parse('{"text":"3起"}');
  expect(() => align(extract('3起。'), broken)).toThrow(
    new TypeError('align(zh, en): en must be an extraction, an object { claims: [...] }'),
  );
  expect(() => align(broken, extract('3起。'))).toThrow('align(zh, en): zh must be');
});

test('nothing is aligned with nothing', () => {
  expect(align({ claims: [] }, { claims: [] })).toEqual({ pairs: [], differing: [], zhOnly: [], enOnly: [] });
});

const written = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((n) => `${n}`),
  fc.integer({ min: 1, max: 99 }).map((n) => `${n / 10} %`),
  fc.integer({ min: 1, max: 99 }).map((n) => `${n}00000 CNY`),
  fc.integer({ min: 1, max: 9 }).map((n) => `${n}000 hectares`),
);
const claimList = fc.array(written, { maxLength: 40 }).map((list) => englishList(...list));

const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).toSorted();

describe('any two lists', () => {
  test('every claim is in the result once', () => {
    fc.assert(
      fc.property(claimList, claimList, (zh, en) => {
        const { pairs, differing, zhOnly, enOnly } = align({ claims: zh }, { claims: en });
        const both = [...pairs, ...differing];
        expect(idsOf([...both.map((pair) => pair.zh), ...zhOnly])).toEqual(idsOf(zh));
        expect(idsOf([...both.map((pair) => pair.en), ...enOnly])).toEqual(idsOf(en));
      }),
    );
  });

  test('a list and itself agree throughout', () => {
    fc.assert(
      fc.property(claimList, (claims) => {
        const { pairs } = align({ claims }, { claims });
        expect(pairs.map(({ zh }) => zh.id)).toEqual(pairs.map(({ en }) => en.id));
        expect(pairs.length).toBe(claims.length);
      }),
    );
  });

  test('one changed number is the only one that differs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        (numbers, pick) => {
          const changed = pick % numbers.length;
          const zh = englishList(...numbers.map((n) => `${n} hectares`));
          const en = englishList(...numbers.map((n, i) => `${i === changed ? n + 10_000 : n} hectares`));
          const { pairs, differing } = align({ claims: zh }, { claims: en });
          expect(differing.map((pair) => pair.zh.id)).toEqual([zh[changed]?.id]);
          expect(pairs.length).toBe(numbers.length - 1);
        },
      ),
    );
  });

  test('the order in which claims are given does not matter', () => {
    fc.assert(
      fc.property(claimList, claimList, (zh, en) => {
        const reversed = align({ claims: zh.toReversed() }, { claims: en.toReversed() });
        expect(reversed).toEqual(align({ claims: zh }, { claims: en }));
      }),
    );
  });

  test('the result is what the schema says', () => {
    const alignment = align(extract('耕地1280000亩，增长3%。'), {
      claims: englishList('85300 hectares', '4 %', '7'),
    });
    expect(alignmentSchema.parse(alignment)).toEqual(alignment);
  });
});

describe('long documents', () => {
  const timeOf = (zh: readonly Claim[], en: readonly Claim[]): number => {
    const from = performance.now();
    align({ claims: zh }, { claims: en });
    return performance.now() - from;
  };
  const repeated = (count: number, write: (i: number) => string): readonly Claim[] =>
    englishList(...Array.from({ length: count }, (_, i) => write(i)));

  test.each<[string, (i: number) => string, (i: number) => string]>([
    ['all equal', () => '3', () => '3'],
    ['all different', (i) => `${i} hectares`, (i) => `${i + 0.5} hectares`],
    ['nothing in common', (i) => `${i} %`, (i) => `${i + 1} CNY`],
    ['the same the other way round', (i) => `${i}`, (i) => `${20_000 - i}`],
  ])('20,000 numbers, %s, in seconds', (_, zh, en) => {
    expect(timeOf(repeated(20_000, zh), repeated(20_000, en))).toBeLessThan(20_000);
  });
});
