import { describe, expect, it } from 'vitest';
import { distribute } from '../../src/ground/conjuncts.js';
import { cut } from './cut.js';

describe('distribute', () => {
  it.each([
    ['as they stand', '机电/n 产品/n 、/x 锂电池/n', 2, ['机电产品', '锂电池']],
    ['with a shared side', '水泥/n 、/x 平板/n 玻璃/n 产量/n', 2, ['水泥产量', '平板玻璃产量']],
    ['with a shared end of short ones', '刑事/n 、/x 治安/n 警情/n', 2, ['刑事警情', '治安警情']],
    ['shared out before a side', '东盟/ns 、/x 欧盟/ns 分别/d 进出口/vn', 2, ['东盟进出口', '欧盟进出口']],
    ['each with its own side', '接待/v 人次/q 和/c 旅游/vn 收入/n', 2, ['接待人次', '旅游收入']],
    ['summed up', '珠宝/n 、/x 家具/n 等/u 商品/n 零售额/n', 2, ['珠宝零售额', '家具零售额']],
    [
      'summed up by their number',
      '合金/n 和/c 薄膜/n 两类/m 产品/n 的/uj 产量/n',
      2,
      ['合金产量', '薄膜产量'],
    ],
    [
      'with a share',
      '制造业/n 、/x 服务业/n 增加值/n 占/v 总值/n 比重/n',
      2,
      ['制造业增加值占总值比重', '服务业增加值占总值比重'],
    ],
    [
      'with a longer shared end',
      '城镇/n 和/c 农村/n 居民/n 人均/n 收入/n',
      2,
      ['城镇居民人均收入', '农村居民人均收入'],
    ],
    ['of a fused word', '汽车/n 产销量/n', 2, ['汽车产量', '汽车销量']],
  ])('%s: %s', (_name, written, count, expected) => {
    const { text, wordsOf } = cut(written);
    const parts = distribute(text, { start: 0, end: text.length }, count, wordsOf);
    expect(parts?.map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(''))).toEqual(
      expected,
    );
  });

  it.each([
    ['one number', '水泥/n 、/x 玻璃/n', 1],
    ['another number of conjuncts', '水泥/n 、/x 玻璃/n', 3],
  ])('is null for %s', (_name, written, count) => {
    const { text, wordsOf } = cut(written);
    expect(distribute(text, { start: 0, end: text.length }, count, wordsOf)).toBeNull();
  });
});
