import { describe, expect, test } from 'vitest';
import { InvalidExpectationError } from '../../src/vitest/index.js';
import { extraction, html, htmlExtraction, text } from './bulletin.js';
import { messageOf } from './failing.js';

const shifted = {
  ...extraction,
  claims: extraction.claims.map((claim) => ({ ...claim, quote: `${claim.quote}余` })),
};

test('what was extracted is grounded', () => {
  expect(text).toBeGrounded();
  expect(extraction).toBeGrounded(text);
  expect({ text, ...extraction }).toBeGrounded();
  expect(htmlExtraction).toBeGrounded(html);
  expect(htmlExtraction).toBeGrounded();
});

test('what was changed is not', () => {
  expect(shifted).not.toBeGrounded(text);
  expect({ text, ...shifted }).not.toBeGrounded();
  expect(extraction).not.toBeGrounded(` ${text}`);
  expect(htmlExtraction).not.toBeGrounded(` ${html}`);
  expect({ ...htmlExtraction, text: ` ${htmlExtraction.text}` }).not.toBeGrounded();
});

describe('messages', () => {
  test('name the first record that does not hold', () => {
    expect(messageOf(() => expect(shifted).toBeGrounded(text))).toMatchInlineSnapshot(`
      "
      expect(received).toBeGrounded(source)

      claim 58ecf1cc5f711785-33-38: [33, 38) is "1860起", not "1860起余"
      "
    `);
  });

  test('say that all of them hold', () => {
    expect(messageOf(() => expect(extraction).not.toBeGrounded(text))).toMatchInlineSnapshot(`
      "
      expect(received).not.toBeGrounded(source)

      Every span holds, of 8 claims and 3 other numerals.
      "
    `);
  });
});

test('an extraction alone cannot be checked', () => {
  expect(() => expect(extraction).toBeGrounded()).toThrow(InvalidExpectationError);
  expect(() => expect(extraction).not.toBeGrounded()).toThrow('pass it: toBeGrounded(text)');
});

test('a source that is no text is refused', () => {
  const assertion: { readonly toBeGrounded: (source: unknown) => void } = Object(expect(extraction));
  expect(() => assertion.toBeGrounded(3)).toThrow(InvalidExpectationError);
});
