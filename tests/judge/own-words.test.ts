import { describe, expect, test } from 'vitest';
import { createExtractor, extract, InvalidOptionsError } from '../../src/index.js';

const own = createExtractor({
  tokenizer: 'none',
  lexicon: {
    classifiers: ['筒'],
    measures: [{ written: '码洋升', ucum: 'L' }],
    names: ['58同城', '三一重工'],
  },
});

describe('words of a user', () => {
  test('count', () => {
    expect(own.extract('今年发放羽毛球1200筒。').claims[0]).toMatchObject({
      kind: 'count',
      unit: '筒',
      quote: '1200筒',
    });
  });

  test('measure, with their UCUM code', () => {
    expect(own.extract('储备3码洋升。').claims[0]).toMatchObject({
      kind: 'measure',
      unit: '码洋升',
      ucum: { code: 'L', value: '3' },
    });
  });

  test('name', () => {
    const { claims, others } = own.extract('58同城与三一重工签约2个项目。');
    expect(claims.map(({ quote }) => quote)).toEqual(['2个']);
    expect(others.map(({ rule }) => rule)).toEqual(['ownName', 'ownName']);
  });

  test('hold in ranges and after traditional characters', () => {
    expect(own.extract('每校發放5至8筒。').claims[0]).toMatchObject({ unit: '筒', quote: '5至8筒' });
  });

  test('are nobody else’s', () => {
    expect(extract('58同城签约。', { tokenizer: 'none' }).others[0]?.rule).not.toBe('ownName');
  });

  test.each([
    [{ classifiers: [''] }, /lexicon\.classifiers\.0 takes words that are not empty/],
    [{ names: '58同城' }, /lexicon\.names/],
    [{ units: [] }, /units/],
  ])('%j is refused', (lexicon, message) => {
    expect(() => Reflect.apply(createExtractor, null, [{ lexicon }])).toThrow(InvalidOptionsError);
    expect(() => Reflect.apply(createExtractor, null, [{ lexicon }])).toThrow(message);
  });
});
