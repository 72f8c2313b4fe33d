import { describe, expect, it } from 'vitest';
import { currencyPrefixes, currencyUnits } from '../../src/lexicon/currencies.js';
import { exactFactor, expectFolded, expectUnique } from './table.js';

const spellings = currencyUnits.flatMap((currency) => currency.written);

describe('currencyUnits', () => {
  it('writes each spelling once, folded', () => {
    expectUnique(spellings);
    expectFolded(spellings);
  });

  it('gives a code of three letters and an exact factor', () => {
    for (const { iso, factor, written } of currencyUnits) {
      expect(iso, written[0]).toMatch(/^[A-Z]{3}$/);
      expect(factor, written[0]).toMatch(exactFactor);
    }
  });

  it.each([
    ['元', 'CNY', '1'],
    ['块', 'CNY', '1'],
    ['圆', 'CNY', '1'],
    ['人民币', 'CNY', '1'],
    ['角', 'CNY', '0.1'],
    ['毛', 'CNY', '0.1'],
    ['分', 'CNY', '0.01'],
    ['美元', 'USD', '1'],
    ['港币', 'HKD', '1'],
    ['欧元', 'EUR', '1'],
    ['日元', 'JPY', '1'],
    ['英镑', 'GBP', '1'],
    ['新台币', 'TWD', '1'],
    ['瑞士法郎', 'CHF', '1'],
    ['新加坡元', 'SGD', '1'],
    ['泰铢', 'THB', '1'],
    ['越南盾', 'VND', '1'],
    ['印度卢比', 'INR', '1'],
  ])('%s is %s × %s', (written, iso, factor) => {
    expect(currencyUnits.find((currency) => currency.written.includes(written))).toMatchObject({
      iso,
      factor,
    });
  });

  it('takes 分 and 厘 for money only after a larger coin', () => {
    for (const coin of currencyUnits.filter((currency) => currency.onlyAfter !== undefined)) {
      expect(['分', '厘']).toContain(coin.written[0]);
      for (const larger of coin.onlyAfter ?? []) expect(spellings).toContain(larger);
    }
    expect(spellings).not.toContain('金');
  });
});

describe('currencyPrefixes', () => {
  const prefixes = currencyPrefixes.flatMap((prefix) => prefix.written);

  it('writes each spelling once, folded, for a known currency', () => {
    expectUnique(prefixes);
    expectFolded(prefixes);
    const codes = new Set(currencyUnits.map((currency) => currency.iso));
    expect(currencyPrefixes.filter((prefix) => !codes.has(prefix.iso))).toEqual([]);
  });

  it.each(['¥', '￥', '$', 'US$', 'HK$', '€', '£', 'RMB', 'USD', 'CNY', '人民币'])('has %s', (sign) =>
    expect(prefixes).toContain(sign),
  );
});
