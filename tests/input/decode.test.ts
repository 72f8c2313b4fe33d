import { describe, expect, test } from 'vitest';
import { decode, type DecodeOptions } from '../../src/input/decode.js';
import { encodeDoubleByte, encodeUtf16, joinBytes } from './encode.js';

const simplified = '2023年，全市共接报警情15起，同比下降12.5%。\n云泽市公安局';
const traditional = '2023年，全縣接獲15宗，按年減少百分之三。\n望川縣政府';
const gb = encodeDoubleByte(simplified, 'gb18030');
const big5 = encodeDoubleByte(traditional, 'big5');

const meta = (label: string): string => `<!DOCTYPE html><html><head><meta charset="${label}"></head><body>`;
const equiv = (label: string): string =>
  `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`;

describe('decode', () => {
  test.each<[string, Uint8Array, DecodeOptions, string, string]>([
    ['UTF-8 by its mark', joinBytes('\ufeff', simplified), {}, 'utf-8', simplified],
    ['UTF-16 by its mark', encodeUtf16(`\ufeff${simplified}`, 'le'), {}, 'utf-16le', simplified],
    ['UTF-16 by its mark', encodeUtf16(`\ufeff${simplified}`, 'be'), {}, 'utf-16be', simplified],
    [
      'a mark before what was asked for',
      joinBytes('\ufeff', simplified),
      { wanted: 'gbk' },
      'utf-8',
      simplified,
    ],
    ['what was asked for', gb, { wanted: 'gbk' }, 'gbk', simplified],
    ['UTF-8 without mark', joinBytes(simplified), {}, 'utf-8', simplified],
    ['ASCII', joinBytes('5%'), {}, 'utf-8', '5%'],
    ['nothing', joinBytes(), {}, 'utf-8', ''],
    ['UTF-16 without mark', encodeUtf16(simplified, 'le'), {}, 'utf-16le', simplified],
    ['UTF-16 without mark', encodeUtf16(simplified, 'be'), {}, 'utf-16be', simplified],
    ['a zero byte in UTF-8', joinBytes('全市3人\0，云泽市4人'), {}, 'utf-8', '全市3人\0，云泽市4人'],
    ['GBK', gb, {}, 'gb18030', simplified],
    ['Big5', big5, {}, 'big5', traditional],
    ['a short text in GBK', encodeDoubleByte('全市3起', 'gb18030'), {}, 'gb18030', '全市3起'],
    ['a short text in Big5', encodeDoubleByte('全市3億元', 'big5'), {}, 'big5', '全市3億元'],
    [
      'a page that declares GB2312',
      joinBytes(meta('gb2312'), gb),
      { html: true },
      'gbk',
      meta('gb2312') + simplified,
    ],
    [
      'a page that declares Big5',
      joinBytes(equiv('big5'), big5),
      { html: true },
      'big5',
      equiv('big5') + traditional,
    ],
    [
      'what was asked for before the page',
      joinBytes(meta('big5'), gb),
      { html: true, wanted: 'gbk' },
      'gbk',
      meta('big5') + simplified,
    ],
    [
      'a page that declares what is not read',
      joinBytes(meta('iso-8859-1'), gb),
      { html: true },
      'gb18030',
      meta('iso-8859-1') + simplified,
    ],
    [
      'a declaration in plain text, which counts for nothing',
      joinBytes(meta('big5'), gb),
      {},
      'gb18030',
      meta('big5') + simplified,
    ],
  ])('reads %s', (_, bytes, options, encoding, text) => {
    expect(decode(bytes, options)).toEqual({ text, encoding });
  });

  test.each<[string, Uint8Array, DecodeOptions, string, number | null, RegExp]>([
    ['UTF-8 cut off', joinBytes('公报', [0xe5, 0x85]), {}, 'INVALID_ENCODING', 6, /UTF-8: byte 6 is 0xE5/],
    ['UTF-8 and GBK in one', joinBytes('公报', [0xb9, 0xab]), {}, 'INVALID_ENCODING', 6, /--encoding/],
    [
      'GBK asked for as Big5',
      joinBytes('5%', [0xff]),
      { wanted: 'big5' },
      'INVALID_ENCODING',
      2,
      /not valid BIG5 \(as asked for\)/,
    ],
    ['a wrong mark', joinBytes([0xef, 0xbb, 0xbf], gb), {}, 'INVALID_ENCODING', 7, /UTF-8/],
    [
      'a page that declares UTF-8 wrongly',
      joinBytes(meta('utf-8'), gb),
      { html: true },
      'INVALID_ENCODING',
      meta('utf-8').length + 4,
      /UTF-8/,
    ],
    [
      'a page that declares GBK wrongly',
      joinBytes(meta('gbk'), simplified),
      { html: true },
      'INVALID_ENCODING',
      null,
      /declares gbk, but is UTF-8/,
    ],
    ['one character', Uint8Array.of(0xb9, 0xab), {}, 'INVALID_ENCODING', null, /cannot be told/],
    ['an image', joinBytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13]), {}, 'NOT_TEXT', null, /a PNG image/],
    [
      'an image whatever is asked for',
      joinBytes([0xff, 0xd8, 0xff, 0xe0]),
      { wanted: 'gbk' },
      'NOT_TEXT',
      null,
      /a JPEG image/,
    ],
    ['a document of another kind', joinBytes('PK\x03\x04'), {}, 'NOT_TEXT', null, /Office/],
    ['UTF-32', joinBytes([0xff, 0xfe, 0, 0, 0x35, 0, 0, 0]), {}, 'NOT_TEXT', null, /UTF-32/],
    [
      'bytes of no kind',
      Uint8Array.from({ length: 256 }, (_byte, i) => i % 32),
      {},
      'NOT_TEXT',
      null,
      /control/,
    ],
  ])('refuses %s', (_, bytes, options, code, offset, message) => {
    const read = (): unknown => decode(bytes, options);
    expect(read).toThrow(expect.objectContaining({ code, offset }));
    expect(read).toThrow(message);
  });

  test('finds the bad byte of a long text', () => {
    const bytes = joinBytes(...Array.from({ length: 20_000 }, () => gb), [0xb9], '\n');
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ offset: gb.length * 20_000 }));
  });
});
