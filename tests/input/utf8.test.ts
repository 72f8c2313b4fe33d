import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { decodeUtf8, firstInvalidByte } from '../../src/input/utf8.js';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const join = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));

describe('firstInvalidByte', () => {
  test.each<[string, Uint8Array, number | null]>([
    ['nothing', bytes(), null],
    ['Chinese', join('公报３起😀'), null],
    ['a stray continuation byte', join('公', bytes(0x80)), 3],
    ['a sequence cut off at the end', join('ab', bytes(0xe5, 0x85)), 2],
    ['a sequence cut off by another', join('a', bytes(0xe5, 0x85), 'b'), 1],
    ['an overlong form', bytes(0xc0, 0xaf), 0],
    ['an overlong form of three bytes', bytes(0xe0, 0x80, 0xaf), 0],
    ['an encoded surrogate', join('公', bytes(0xed, 0xa0, 0x80)), 3],
    ['a code point beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 0],
    ['GBK', bytes(0x61, 0xb9, 0xab, 0xb1, 0xa8), 1],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x6c, 0x51), 0],
  ])('%s', (_, input, expected) => {
    expect(firstInvalidByte(input)).toBe(expected);
  });

  test('agrees with the runtime on any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 6 }),
        (tail, head) => {
          const input = join(head, tail);
          const at = firstInvalidByte(input);
          expect(at === null).toBe(isUtf8(input));
          if (at !== null) expect(isUtf8(input.subarray(0, at))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('decodeUtf8', () => {
  test.each([
    ['公报\u0000\r\n', '公报\u0000\r\n'],
    ['\ufeff公报', '公报'],
    ['公\ufeff报', '公\ufeff报'],
  ])('decodes %j', (input, expected) => {
    expect(decodeUtf8(join(input))).toBe(expected);
  });

  test('names the byte, counted from the base and with the mark', () => {
    const decode = (): string => decodeUtf8(join('\ufeff公', bytes(0xff)), 100);
    expect(decode).toThrow(InputError);
    expect(decode).toThrow(/byte 106 is 0xFF/);
    expect(decode).toThrow(expect.objectContaining({ code: 'INVALID_ENCODING', offset: 106 }));
  });
});
