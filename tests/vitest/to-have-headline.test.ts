import { describe, expect, test } from 'vitest';
import { type HeadlineExpectation, InvalidExpectationError } from '../../src/vitest/index.js';
import { extraction, htmlExtraction, text } from './bulletin.js';
import { messageOf } from './failing.js';

describe('what fits', () => {
  const fitting: readonly HeadlineExpectation[] = [
    '云泽市公安局晒出成绩单',
    /成绩单$/,
    { kicker: '平安云泽' },
    { kicker: /平安/, main: /成绩/, sub: null },
  ];
  test.each(fitting)('%o', (expected) => {
    expect(extraction).toHaveHeadline(expected);
    expect(text).toHaveHeadline(expected);
  });
});

describe('what does not fit', () => {
  const unfitting: readonly HeadlineExpectation[] = [
    '成绩单',
    '平安云泽',
    /^成绩单/,
    { main: null },
    { kicker: '平安云泽', sub: '成绩单' },
  ];
  test.each(unfitting)('%o', (expected) => {
    expect(extraction).not.toHaveHeadline(expected);
    expect(() => expect(extraction).toHaveHeadline(expected)).toThrow(/toHaveHeadline/);
  });
});

test('asymmetric matchers stand for a part', () => {
  expect(extraction).toHaveHeadline(expect.stringContaining('公安局'));
  expect(extraction).toHaveHeadline({ main: expect.any(String) });
  expect(extraction).not.toHaveHeadline({ sub: expect.anything() });
});

test('HTML has one too, and a text may have none', () => {
  expect(htmlExtraction).toHaveHeadline('云泽市公报');
  expect('全市接警3起。').toHaveHeadline({ main: null });
});

test('a headline over two lines is one', () => {
  const bulletin = {
    ...extraction.bulletin.headline,
    main: { text: '云泽市公安局\n　　晒出成绩单', start: 0, end: 0 },
  };
  const wrapped = { ...extraction, bulletin: { ...extraction.bulletin, headline: bulletin } };
  expect(wrapped).toHaveHeadline('云泽市公安局晒出成绩单');
});

describe('messages', () => {
  test('show each part', () => {
    const wrong = () => expect(text).toHaveHeadline({ kicker: '平安云泽', main: '成绩单', sub: /警/ });
    expect(messageOf(wrong)).toMatchInlineSnapshot(`
      "
      expect(received).toHaveHeadline(expected)

        = kicker  "平安云泽"
        ≠ main    expected "成绩单"
                  received "云泽市公安局晒出成绩单"
        ≠ sub     expected /警/
                  received null
      "
    `);
  });

  test('show the headline that was not to be', () => {
    expect(messageOf(() => expect(text).not.toHaveHeadline(/成绩单/))).toMatchInlineSnapshot(`
      "
      expect(received).not.toHaveHeadline(expected)

        = main  "云泽市公安局晒出成绩单"
      "
    `);
  });
});

test.each([
  [{ title: '公报' }, 'toHaveHeadline: unknown attribute `title`; known are kicker, main, sub'],
  [{ mian: '公报' }, 'did you mean `main`?'],
  [{ main: 3 }, '`main`: Invalid input: expected string, received number'],
  [{}, 'takes one attribute at least'],
  [3, 'takes an object of attributes, got 3'],
])('wrong use: %o', (expected, message) => {
  const assertion: { readonly toHaveHeadline: (expected: unknown) => void } = Object(expect(extraction));
  expect(() => assertion.toHaveHeadline(expected)).toThrow(InvalidExpectationError);
  expect(() => assertion.toHaveHeadline(expected)).toThrow(message);
});
