import { describe, expect, test } from 'vitest';
import { readDeclaredEncoding } from '../../src/input/declared-encoding.js';

describe('readDeclaredEncoding', () => {
  test.each([
    ['<meta charset=gb2312>', 'gbk'],
    ['<META CHARSET = "GBK" />', 'gbk'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=big5">', 'big5'],
    ["<meta content='text/html;charset=utf-8' http-equiv=Content-Type>", 'utf-8'],
    ['<?xml version="1.0" encoding="gb18030"?><html>', 'gb18030'],
    ['<!-- <meta charset=big5> --><meta charset=gbk>', 'gbk'],
    ['<meta charset=utf-16>', 'utf-8'],
    [`<title>${'x'.repeat(2000)}</title><meta charset=gbk>`, 'gbk'],
  ])('%s', (page, encoding) => {
    expect(readDeclaredEncoding(Buffer.from(page))?.encoding).toBe(encoding);
  });

  test.each([
    '',
    '<p>charset=gbk</p>',
    '<meta name=description content=公报>',
    '<meta charset=windows-1252>',
    '<meta charset=>',
    `<!--${' '.repeat(5000)}--><meta charset=gbk>`,
    `<meta ${'a'.repeat(4000)} charset=gbk>`,
  ])('nothing in %s', (page) => {
    expect(readDeclaredEncoding(Buffer.from(page))).toBeNull();
  });
});
