import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAs, encodingOf, type Encoding } from '../../src/input/encoding.js';
import { InputError } from '../../src/input/input-error.js';
import { encodeDoubleByte, encodeUtf16, joinBytes } from './encode.js';

describe('encodingOf', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['GB2312', 'gbk'],
    ['x-gbk', 'gbk'],
    [' gb18030 ', 'gb18030'],
    ['Big5-HKSCS', 'big5'],
    ['utf-16', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
    ['iso-8859-1', null],
    ['shift_jis', null],
    ['hz-gb-2312', null],
    ['中文', null],
    ['', null],
  ])('%j is %j', (label, expected) => {
    expect(encodingOf(label)).toBe(expected);
  });
});

const simplified = '全市共接报警情１５起，同比下降12.5%。';
const traditional = '全縣接獲15宗，按年減少百分之三。';

describe('decodeAs', () => {
  test.each<[Encoding, string, Uint8Array]>([
    ['utf-8', simplified, joinBytes(simplified)],
    ['utf-8', simplified, joinBytes('\ufeff', simplified)],
    ['utf-16le', simplified, encodeUtf16(simplified, 'le')],
    ['utf-16le', simplified, encodeUtf16(`\ufeff${simplified}`, 'le')],
    ['utf-16be', simplified, encodeUtf16(`\ufeff${simplified}`, 'be')],
    ['gb18030', simplified, encodeDoubleByte(simplified, 'gb18030')],
    ['gbk', simplified, encodeDoubleByte(simplified, 'gb18030')],
    ['gbk', traditional, encodeDoubleByte(traditional, 'gb18030')],
    ['big5', traditional, encodeDoubleByte(traditional, 'big5')],
    ['gb18030', '㐀3起', joinBytes([0x81, 0x39, 0xee, 0x39], encodeDoubleByte('3起', 'gb18030'))],
    ['gbk', '€5', Uint8Array.of(0x80, 0x35)],
    ['gbk', '', new Uint8Array()],
  ])('reads %s', (encoding, text, bytes) => {
    expect(decodeAs(bytes, encoding, 'as asked for')).toEqual({ text, encoding });
  });

  test.each<[string, Encoding, Uint8Array, number]>([
    ['a byte that begins nothing', 'gbk', joinBytes('ab', [0xff]), 2],
    ['a lead byte before ASCII', 'gb18030', joinBytes(encodeDoubleByte('公报', 'gb18030'), [0xb9], '<p>'), 4],
    ['a character cut off at the end', 'gbk', joinBytes('3', encodeDoubleByte('起', 'gb18030'), [0xb9]), 3],
    ['four bytes cut off at the end', 'gb18030', Uint8Array.of(0x41, 0x81, 0x39, 0xee), 1],
    ['a character cut off at the end', 'big5', joinBytes(encodeDoubleByte('公報', 'big5'), [0xa4]), 4],
    ['a byte that begins nothing', 'big5', Uint8Array.of(0x41, 0x80, 0x41), 1],
    ['bytes without a character', 'big5', joinBytes('12345', [0xff]), 5],
    ['the Hong Kong supplement', 'big5', joinBytes('1', [0xfb, 0xfd]), 1],
    ['a lone surrogate', 'utf-16le', Uint8Array.of(0x41, 0x00, 0x00, 0xd8, 0x41, 0x00), 2],
    ['half a character at the end', 'utf-16be', Uint8Array.of(0x00, 0x41, 0x00), 2],
    ['GBK', 'utf-8', joinBytes('a', [0xb9, 0xab]), 1],
  ])('refuses %s in %s, naming the byte', (_, encoding, bytes, offset) => {
    const decode = (): unknown => decodeAs(bytes, encoding, 'as asked for', 100);
    expect(decode).toThrow(InputError);
    expect(decode).toThrow(expect.objectContaining({ code: 'INVALID_ENCODING', offset: 100 + offset }));
  });

  test('what it takes to be whole characters it reads, and nothing before a bad byte is bad', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Encoding>('gbk', 'gb18030', 'big5', 'utf-16le'),
        fc.uint8Array({ maxLength: 16 }),
        (encoding, bytes) => {
          try {
            decodeAs(bytes, encoding, 'as asked for');
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
            const offset = error instanceof InputError ? error.offset : null;
            expect(offset).not.toBeNull();
            expect(() => decodeAs(bytes.subarray(0, offset ?? 0), encoding, 'as asked for')).not.toThrow();
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
