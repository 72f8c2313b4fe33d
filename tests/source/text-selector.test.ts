import { describe, expect, test } from 'vitest';
import { prefixOf, suffixOf } from '../../src/source/text-selector.js';

const face = '😀';

describe('the context of a quote', () => {
  test.each([
    ['', ''],
    ['接警', '接警'],
    ['一'.repeat(40), '一'.repeat(32)],
    [`${face}${'一'.repeat(30)}`, `${face}${'一'.repeat(30)}`],
    // The face would be cut in half, so all of it is left out.
    [`${face}${'一'.repeat(31)}`, '一'.repeat(31)],
  ])('before: of %j it keeps %j', (before, prefix) => {
    expect(prefixOf(before)).toBe(prefix);
  });

  test.each([
    ['一'.repeat(40), '一'.repeat(32)],
    [`${'一'.repeat(30)}${face}`, `${'一'.repeat(30)}${face}`],
    [`${'一'.repeat(31)}${face}`, '一'.repeat(31)],
  ])('after: of %j it keeps %j', (after, suffix) => {
    expect(suffixOf(after)).toBe(suffix);
  });
});
