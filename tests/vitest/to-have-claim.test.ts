import { describe, expect, expectTypeOf, test } from 'vitest';
import { type ClaimExpectation, InvalidExpectationError, matchers } from '../../src/vitest/index.js';
import { extraction, html, htmlExtraction, text } from './bulletin.js';
import { messageOf } from './failing.js';

describe('what fits', () => {
  const fitting: readonly ClaimExpectation[] = [
    { value: 1860 },
    { decimal: '1860', kind: 'count', type: 'exact' },
    { metric: '检查站', value: 8, unit: '个' },
    { metric: /检查站$/ },
    { text: '12.6%', direction: 'decrease', basis: 'yearOnYear' },
    { quote: '12.6%', of: null, min: null },
    { min: 10, max: 15, minDecimal: '10', value: null, decimal: null },
    { type: 'ratio', numerator: '2', denominator: '3' },
    { kind: 'fraction', unit: null, value: 2 / 3 },
    { kind: 'money', unit: 'CNY', value: 150_000_000 },
    { kind: /^percent/, value: 12.6 },
    { period: '2024', modality: 'planned' },
    { from: 'text', language: 'zh', approx: 'exact' },
    { value: 1860, evidence: { unit: [{ text: '起' }] }, location: { block: 'paragraph' } },
    { value: 1860, amount: { type: 'exact' }, span: { start: text.indexOf('1860') } },
  ];
  test.each(fitting)('%o', (expected) => {
    expect(extraction).toHaveClaim(expected);
    expect(text).toHaveClaim(expected);
  });
});

describe('what does not fit', () => {
  const unfitting: readonly ClaimExpectation[] = [
    { value: 1861 },
    { value: null, kind: 'count', min: null },
    { decimal: '1860.0' },
    { metric: '查站' },
    { metric: /^查站/ },
    { min: 10, max: 16 },
    { text: '12.6', direction: 'decrease' },
    // Each is true of a claim, both of none.
    { metric: '警务站', value: 8 },
    { period: '2024', modality: 'actual' },
    { text: '一窗' },
    { value: 1860, evidence: { unit: [{ text: '个' }] } },
    { value: 1860, evidence: { unit: [] } },
    { value: 1860, span: { start: 0 } },
  ];
  test.each(unfitting)('%o', (expected) => {
    expect(extraction).not.toHaveClaim(expected);
    expect(() => expect(extraction).toHaveClaim(expected)).toThrow(/toHaveClaim/);
  });
});

test('asymmetric matchers stand for an attribute', () => {
  expect(extraction).toHaveClaim({ metric: expect.stringContaining('警情') });
  expect(extraction).toHaveClaim({ metric: expect.anything(), value: expect.closeTo(12.6, 3), unit: '%' });
  expect(extraction).not.toHaveClaim({ metric: expect.not.stringContaining('警'), value: 31 });
  expect(extraction).not.toHaveClaim({ unit: '个', sourceRange: expect.anything() });
});

test('a pattern is tried from the front each time, whatever its flags', () => {
  const pattern = /站/g;
  expect(extraction).toHaveClaim({ metric: pattern, value: 8 });
  expect(extraction).toHaveClaim({ metric: pattern, value: 8 });
});

test('an extraction from HTML, one of JSON and one with its text are taken too', () => {
  expect(htmlExtraction).toHaveClaim({ value: 1860, sourceRange: { start: html.indexOf('1860') } });
  expect(JSON.parse(JSON.stringify(extraction))).toHaveClaim({ value: 1860 });
  expect({ text, ...extraction }).toHaveClaim({ value: 1860 });
});

test('is a matcher within others as well', () => {
  expect({ documents: [extraction] }).toEqual({ documents: [expect.toHaveClaim({ value: 8 })] });
  expect({ documents: [extraction] }).not.toEqual({ documents: [expect.toHaveClaim({ value: 9 })] });
});

describe('messages', () => {
  test('show the nearest claim, attribute by attribute, and its line', () => {
    const wrong = () => expect(text).toHaveClaim({ metric: '检查站', value: 9, unit: '个', period: '2022' });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 8 claims none fits.
      The nearest is 8个, line 5:
        建成警务站31个、检查站«8个»。

        = metric  "检查站"
        ≠ value   expected 9
                  received 8
        = unit    "个"
        ≠ period  expected "2022"
                  received "2023"
      "
    `);
  });

  test('show its offset where the text is not known', () => {
    const wrong = () => expect(extraction).toHaveClaim({ metric: /检查站$/, value: 9 });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 8 claims none fits.
      The nearest is 8个, offset 61:
        建成警务站31个、检查站«8个»。

        = metric  "检查站"
        ≠ value   expected 9
                  received 8
      "
    `);
  });

  test('take words that are partly right as near', () => {
    const wrong = () => expect(text).toHaveClaim({ metric: '刑事警情总量', direction: 'none' });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 8 claims none fits.
      The nearest is 1860起, line 5:
        2023年，全市接报刑事警情«1860起»，同比下降12.6%。

        ≠ metric     expected "刑事警情总量"
                     received "全市接报刑事警情"
        = direction  "none"
      "
    `);
  });

  test('indent a record that differs', () => {
    const wrong = () =>
      expect(text).toHaveClaim({ text: '8个', span: { start: 3 }, location: { section: 0 } });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 8 claims none fits.
      The nearest is 8个, line 5:
        建成警务站31个、检查站«8个»。

        = text      "8个"
        ≠ span      expected Object {
                      "start": 3,
                    }
                    received Object {
                      "end": 63,
                      "start": 61,
                    }
        = location  as expected
      "
    `);
  });

  test('list the claims where none is near', () => {
    const wrong = () => expect(text).toHaveClaim({ metric: '粮食', value: 3, unit: '吨' });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 8 claims none comes near.
        PLACE   QUOTE        AMOUNT  UNIT  METRIC              PERIOD
        line 5  1860起         1860  起    全市接报刑事警情    2023
        line 5  12.6%          12.6  %     全市接报刑事警情    2023
        line 5  31个             31  个    警务站              2023
        line 5  8个               8  个    检查站              2023
        line 6  10至15名   10 to 15  名    每个警务站配备民警  2023
        line 6  三分之二        2/3        业务                2023
        line 6  1.5亿元   150000000  CNY   投入                2023
        line 7  20个             20  个    警务站              2024
      "
    `);
  });

  test('list ten of them at most', () => {
    const many = Array.from({ length: 25 }, (_, i) => `第一组接警${i + 100}起。`).join('');
    const message = messageOf(() => expect(many).toHaveClaim({ metric: '粮食', value: 3 }));
    expect(message.match(/\d+起 /g)).toHaveLength(10);
    expect(message).toMatch(/and 15 claims more\n$/);
  });

  test('say that there is none', () => {
    expect(messageOf(() => expect('公报').toHaveClaim({ value: 3 }))).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 0 claims none comes near.
      "
    `);
  });

  test('say that a numeral was read as no claim', () => {
    const wrong = () => expect('全市推行“一窗通办”。').toHaveClaim({ text: '一' });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveClaim(expected)

      Of 0 claims none comes near.
      一 was read, but as no claim: name.
      "
    `);
  });

  test('show the claims that were not to be there', () => {
    expect(messageOf(() => expect(text).not.toHaveClaim({ unit: '个' }))).toMatchInlineSnapshot(`
      "
      expect(received).not.toHaveClaim(expected)

      Of 8 claims none was to fit. What fits:
      31个, line 5:
        建成警务站«31个»、检查站8个。
      8个, line 5:
        建成警务站31个、检查站«8个»。
      20个, line 7:
        2024年，计划新建警务站«20个»。
      "
    `);
  });

  test('leave out what is far from the number in a sentence without end', () => {
    const long = `${'云泽市'.repeat(1000)}接报警情3起，${'云泽市'.repeat(1000)}。`;
    expect(messageOf(() => expect(long).toHaveClaim({ value: 4, unit: '起' })).length).toBeLessThan(400);
  });
});

describe('wrong use', () => {
  const wrong: readonly (readonly [unknown, string])[] = [
    [{ metrics: '警情' }, 'toHaveClaim: unknown attribute `metrics`; did you mean `metric`?'],
    [{ vale: 3, period: '2023' }, 'unknown attribute `vale`; did you mean `value`?'],
    [{ span: { strt: 3 } }, 'unknown attribute `span.strt`; did you mean `start`?'],
    [{ xyz: 3 }, 'unknown attribute `xyz`; known are kind, unit, id, '],
    [{ constructor: 3 }, 'unknown attribute `constructor`'],
    [{ direction: 'up' }, '`direction`: Invalid option: expected one of "increase"|"decrease"|"none"'],
    [{ value: '3' }, '`value`: Invalid input: expected number, received string'],
    [{ decimal: '3万' }, '`decimal`: Invalid string'],
    [{ value: /3/ }, '`value` is no text for a pattern'],
    [{ metric: undefined }, '`metric` is undefined: leave it out, or write null'],
    [{}, 'takes one attribute at least'],
    [null, 'takes an object of attributes, got null'],
    ['警情', 'takes an object of attributes, got "警情"'],
    [[{ value: 3 }], 'takes an object of attributes, got [{"value":3}]'],
  ];
  test.each(wrong)('%o', (expected, message) => {
    // As of a test in JavaScript, which no compiler checks.
    const assertion: { readonly toHaveClaim: (expected: unknown) => void } = Object(expect(extraction));
    expect(() => assertion.toHaveClaim(expected)).toThrow(InvalidExpectationError);
    expect(() => assertion.toHaveClaim(expected)).toThrow(message);
  });

  test.each([3, null, undefined, [], {}, { claims: [] }, extraction.claims])('of %o', (received) => {
    const message = /^expect takes the text of a bulletin or what extract or extractHtml returned, got /;
    expect(() => expect(received).toHaveClaim({ value: 3 })).toThrow(message);
    expect(() => expect(received).not.toHaveClaim({ value: 3 })).toThrow(InvalidExpectationError);
  });

  test('is refused by the compiler', () => {
    expectTypeOf<{ value: 3; unit: null; metric: RegExp }>().toExtend<ClaimExpectation>();
    expectTypeOf<{ value: RegExp }>().not.toExtend<ClaimExpectation>();
    expectTypeOf<{ direction: 'up' }>().not.toExtend<ClaimExpectation>();
    // @ts-expect-error no attribute of a claim
    expect(() => expect(text).toHaveClaim({ metrics: '警情' })).toThrow(InvalidExpectationError);
  });
});

test('the matchers stand alone, for other runners', () => {
  expect(Object.keys(matchers)).toEqual(['toHaveClaim', 'toHaveHeadline', 'toBeGrounded']);
});
