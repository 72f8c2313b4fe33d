import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertGrounded,
  createExtractor,
  extract,
  InputTooLargeError,
  InvalidOptionsError,
  parseBulletin,
  type Tokenizer,
} from '../src/index.js';

const sentence = '2022年，全市破获电诈案件1295起，同比下降12.6%。';

describe('extract', () => {
  it('reads value, unit, metric, period and change with the characters they were read from', () => {
    const [count, change] = extract(sentence).claims;
    expect(count).toMatchObject({
      kind: 'count',
      unit: '起',
      metric: '电诈案件',
      period: '2022',
      direction: 'none',
    });
    expect(count?.amount).toEqual({ type: 'exact', value: 1295, decimal: '1295' });
    expect(change).toMatchObject({
      kind: 'percentage',
      unit: '%',
      direction: 'decrease',
      basis: 'yearOnYear',
    });
    expect(change?.evidence.direction).toEqual([{ text: '下降', start: 22, end: 24 }]);
  });

  it('lists every other numeral with the reason', () => {
    expect(
      extract('9月3日，第三届会议在九江召开，统一部署5G建设。').others.map(({ quote, reason }) => [
        quote,
        reason,
      ]),
    ).toEqual([
      ['9月3日', 'date'],
      ['第三', 'ordinal'],
      ['九江', 'name'],
      ['一', 'word'],
      ['5', 'identifier'],
    ]);
  });

  it('resolves relative times against the day of publication', () => {
    expect(extract('去年新增就业3.2万人。', { published: '2024-02-01' }).claims[0]?.period).toBe('2023');
    expect(extract('去年新增就业3.2万人。').claims[0]?.period).toBeNull();
  });

  it('says which tokeniser served, and loads none where there is nothing to cut', () => {
    expect(extract('没有数字。').tokenizer).toBeNull();
    expect(extract(sentence, { tokenizer: 'none' }).tokenizer).toBe('none');
    const own: Tokenizer = {
      name: 'own',
      tag: (run) => [{ text: run, tag: 'n', start: 0, end: run.length }],
    };
    expect(extract(sentence, { tokenizer: own }).tokenizer).toBe('own');
  });

  it.each(['', ' \n\t\n', '没有数字。'])('gives no claims for %j', (text) => {
    expect(extract(text)).toMatchObject({ claims: [], others: [] });
  });
});

describe('bad input', () => {
  it.each([undefined, null, 5, {}, Buffer.from('3人')])('refuses %j, naming the argument', (text) => {
    expect(() => Reflect.apply(extract, null, [text])).toThrow(TypeError);
    expect(() => Reflect.apply(extract, null, [text])).toThrow(/text must be a string/);
    expect(() => Reflect.apply(parseBulletin, null, [text])).toThrow(/parseBulletin\(text\)/);
  });

  it.each<[object, RegExp]>([
    [{ published: '10.1.2023' }, /published takes a day as YYYY-MM-DD/],
    [{ published: '2023-02-30' }, /published takes/],
    [{ tokenizer: 'jieba' }, /tokenizer takes auto, nodejieba/],
    [{ limits: { maxLength: -1 } }, /limits\.maxLength takes/],
    [{ publishd: '2023-01-10' }, /publishd/],
  ])('refuses the options %j', (options, message) => {
    expect(() => Reflect.apply(extract, null, ['3人', options])).toThrow(InvalidOptionsError);
    expect(() => Reflect.apply(extract, null, ['3人', options])).toThrow(message);
  });

  it('refuses a text beyond the limit', () => {
    expect(() => extract('一二三四五', { limits: { maxLength: 4 } })).toThrow(InputTooLargeError);
    expect(() => extract('一二三四五', { limits: { maxLength: 4 } })).toThrow(
      /has 5 characters, the limit is 4/,
    );
    expect(createExtractor({ limits: { maxLength: 5 } }).extract('一二三四五').claims).toEqual([]);
  });

  it.each(['3\ud800人', '\udc003人', '3人\0', '\0\0\0', '“3人', '((((3人', '3人\r\n\r4人'])(
    'holds on %j',
    (text) => {
      expect(() => assertGrounded(text, extract(text))).not.toThrow();
    },
  );
});

/** Pieces that bulletins are made of, thrown together. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'全市同比增长下降占比为达到超近约其中由至比上年“”《》（）、，。；：！？\n —-~·.%‰℃'.split(''),
      '2022年',
      '1月9日',
      '12.5%',
      '3.5亿元',
      '1,234',
      '二〇二三',
      '三分之二',
      '5G',
      '第三',
      '百分点',
      '余',
      '多',
      '名',
      '个',
      '　',
      '\ud83d\ude00',
    ),
    fc.nat(99999).map(String),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 60 },
);

describe('invariants', () => {
  it('are held by any text: everything slices, and nothing counted is counted twice', () => {
    fc.assert(
      fc.property(scraps, (pieces) => {
        const text = pieces.join('');
        const extraction = extract(text, { tokenizer: 'none' });
        assertGrounded(text, extraction);
        const spans = [...extraction.claims, ...extraction.others]
          .map(({ span }) => span)
          .toSorted((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries()) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('account for every Arabic digit', () => {
    fc.assert(
      fc.property(scraps, (pieces) => {
        const text = pieces.join('');
        const { claims, others } = extract(text, { tokenizer: 'none' });
        const covered = new Uint8Array(text.length);
        for (const { span } of [...claims, ...others]) covered.fill(1, span.start, span.end);
        for (const { index } of text.matchAll(/[0-9]/g)) expect(covered[index]).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });
});
