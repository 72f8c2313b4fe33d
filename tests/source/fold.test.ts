import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/source/fold.js';

describe('fold', () => {
  it.each([
    ['１２．５％', '12.5%'],
    ['（２０２３）', '(2023)'],
    ['增長１２.５個百分點', '增长12.5个百分点'],
    ['3\u3000亿', '3 亿'],
    ['一—二', '一—二'],
    ['㎡½', '㎡½'],
    ['', ''],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps the length of any text, lone surrogates and NUL included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
    expect(fold('a\ud800b\0')).toBe('a\ud800b\0');
  });

  it('folds what is folded no further', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});
