import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/source/content-hash.js';

describe('contentHash', () => {
  it('is sixteen hexadecimal digits, the same every time', () => {
    expect(contentHash('全市新增就业3.2万人。')).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash('全市新增就业3.2万人。')).toBe(contentHash('全市新增就业3.2万人。'));
  });

  it.each([
    ['ab', 'ba'],
    ['', '\0'],
    ['3.2万', '3.2亿'],
  ])('tells %j from %j', (a, b) => {
    expect(contentHash(a)).not.toBe(contentHash(b));
  });
});
