import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.js';

const isLoaded = (): boolean =>
  Object.keys(createRequire(import.meta.url).cache).some((file) => /[\\/]compromise[\\/]/.test(file));

test('compromise is loaded when the first English number word is read, and not before', () => {
  extract('GDP增长5%，CPI上涨0.2%，5G基站337.7万个，用电量98.5亿kWh，AI企业达七家。', { tokenizer: 'none' });
  expect(isLoaded()).toBe(false);
  extract('GDP rose 5 percent in the first half of 2025, and exports doubled.', { tokenizer: 'none' });
  expect(isLoaded()).toBe(false);
  extract('Seven towns were linked.', { tokenizer: 'none' });
  expect(isLoaded()).toBe(true);
});
