import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/quantity/quantities.js';

describe('what softens or bounds a number', () => {
  test.each([
    ['超20万人次', 'moreThan', '超'],
    ['20万人次以上', 'atLeast', '以上'],
    ['3万余名', 'moreThan', '余'],
    ['近700万元', 'nearly', '近'],
    ['不到三成', 'lessThan', '不到'],
    ['10%左右', 'about', '左右'],
    ['十几个', 'several', '几'],
    ['数百家', 'several', '数'],
    ['上百个', 'several', '上'],
    ['千余人', 'moreThan', '余'],
    ['约占三成左右', 'about', '约占 左右'],
    ['超过了30%', 'moreThan', '超过'],
    ['不超过5天', 'atMost', '不超过'],
    ['3天内', 'atMost', '内'],
    ['至少3名', 'atLeast', '至少'],
    ['3倍多', 'moreThan', '多'],
    ['约占全国的1/10', 'about', '约'],
    ['超10万余名', 'moreThan', '超 余'],
  ])('%s is %s by %s', (text, approx, words) => {
    const [quantity] = quantities(text);
    expect(quantity?.approx).toBe(approx);
    expect(quantity?.evidence.approx.map((quote) => quote.text).join(' ')).toBe(words);
  });

  test.each(['签约15个', '通过3项', '最近3个', '3个内设机构', '5个多样化平台', '15个起降点', '公约3条'])(
    '%s is exact',
    (text) => expect(quantities(text)[0]?.approx).toBe('exact'),
  );
});
