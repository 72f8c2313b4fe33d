import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/quantity/quantities.js';

/** The units of the quantities of a text, in order. */
const unitsIn = (text: string) => quantities(text).map(({ unit }) => unit);

describe('what there is for each so many', () => {
  test.each([
    ['每万人口发明专利28件', '件/万人'],
    ['每10万人发案5.2起', '起/10万人'],
    ['每平方公里有18家企业', '家/平方公里'],
    ['每万元产值耗电61千瓦时', '千瓦时/万元'],
    ['每10个产品就有3个', '个/10个'],
    ['每亩增产20公斤', '公斤/亩'],
    ['每百人119.2部', '部/百人'],
  ])('%s is counted in %s', (text, unit) => expect(unitsIn(text).at(-1)).toBe(unit));

  test('holds to the end of the clause', () => {
    expect(unitsIn('每万人口从28件提高到70件，共5件')).toEqual([null, '件/万人', '件/万人', '件']);
  });

  test('names the words for it', () => {
    const [, quantity] = quantities('每万人口专利28件');
    expect(quantity?.evidence.unit.map(({ text }) => text)).toEqual(['每万', '件']);
  });

  test.each([
    ['每3人一组，共5组', '组'],
    ['每3人一组共5组', '组'],
    ['每天5件', '件'],
    ['每人补贴500元', 'CNY'],
    ['每个人5件', '件'],
    ['每平方米3个每个5件', '件'],
  ])('%s leaves the last unit alone', (text, unit) => expect(unitsIn(text).at(-1)).toBe(unit));
});
