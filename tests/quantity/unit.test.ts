import { describe, expect, test } from 'vitest';
import { readUnit } from '../../src/quantity/unit.js';

describe('readUnit', () => {
  test.each([
    ['个百分点', 'pp', '个百分点'],
    ['个', '个', '个'],
    ['千瓦时', '千瓦时', '千瓦时'],
    ['人次', '人次', '人次'],
    [' 公里', '公里', '公里'],
    ['台(套)', '台（套）', '台(套)'],
    ['元/平方米', 'CNY/平方米', '元/平方米'],
    ['起/10万人', '起/10万人', '起/10万人'],
    ['吨/日', '吨/日', '吨/日'],
    ['立方米每秒', '立方米/秒', '立方米每秒'],
    ['公里每天', '公里', '公里'],
    ['km,', 'km', 'km'],
    ['个 百 分 点', 'pp', '个 百 分 点'],
  ])('%s reads %s', (text, unit, written) => {
    const found = readUnit(text, 0);
    expect(found?.unit).toBe(unit);
    expect(text.slice(found?.start, found?.end)).toBe(written);
  });

  test.each(['', '的', '国内', '5', 'mmx', '%20', '  个', '两会', '人口'])('%s is none', (text) => {
    expect(readUnit(text, 0)).toBeNull();
  });
});
