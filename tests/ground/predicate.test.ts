import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const changesOf = (text: string): readonly string[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ direction, basis }) => `${direction} ${basis}`);

describe('which way a number goes', () => {
  it.each<[string, string, string[]]>([
    ['a verb before it', '出口下降10.4%。', ['decrease none']],
    ['a bound between', '产量增长均超过60%。', ['increase none']],
    ['a bound without a gap', '全天运能提升超50%。', ['increase none']],
    ['a level', '森林覆盖率提高到84%。', ['none none']],
    ['a noun of change', '居民消费价格涨幅2%左右。', ['increase none']],
    ['a noun of change with a copula', '生产总值增速达5.2%。', ['increase none']],
    ['a noun of fall', '药品价格平均降幅达60.1%。', ['decrease none']],
    ['a noun of change that is not what is measured', '增幅连续4年居全省前列。', ['none none']],
    ['a share of an increment', '占全省总增量的50%。', ['none none']],
    ['a change named after it', '北部地区有4~6℃降温。', ['decrease none']],
    ['a verb with its object', '央行降低存款准备金率0.25个百分点。', ['decrease none']],
    ['a verb whose object says enough', '央行宣布加息25个基点。', ['increase none']],
    ['a count', '整体提升100所学校。', ['none none']],
    ['a span of days', '监测数据连降2周。', ['none none']],
    ['new ones are a count', '新增床位600张。', ['none none']],
    ['doubled', '产值翻一番。', ['increase none']],
  ])('%s: %s', (_name, text, expected) => {
    expect(changesOf(text)).toEqual(expected);
  });
});

describe('what a change is measured against', () => {
  it.each<[string, string, string[]]>([
    ['the year before', '出口同比增长5%。', ['increase yearOnYear']],
    ['the month before', '出口环比增长5%。', ['increase monthOnMonth']],
    ['a year named that is the one before', '2023年，出口比2022年增长5%。', ['increase yearOnYear']],
    ['an earlier year', '2023年，出口比2019年增长5%。', ['increase other']],
    ['a month named that is the one before', '截至2月末，储备较1月末上升2%。', ['increase monthOnMonth']],
    ['the same period of an earlier year', '2023年，出口比2019年同期增长5%。', ['increase other']],
    ['a plan', '“十四五”期间，规模比“十三五”末翻了一番。', ['increase other']],
    ['every year', '收入年均增长6.5%。', ['increase other']],
    ['once for a list', '出口同比增长5%，进口增长3%。', ['increase yearOnYear', 'increase yearOnYear']],
    ['every year is not for a list', '产值年均增长8%，产量增长20%。', ['increase other', 'increase none']],
    [
      'a clause in front',
      '2023年，与2022年度相比，收入增加30万元，增长8%。',
      ['increase yearOnYear', 'increase yearOnYear'],
    ],
    ['before a noun of change', '成交量同比增幅超过30%。', ['increase yearOnYear']],
    ['a gap', '收入增长6%，高于全省平均0.4个百分点。', ['increase none', 'increase other']],
    ['a gap the other way', '收入增长6%，低于全省0.4个百分点。', ['increase none', 'decrease other']],
    [
      'a gap in passing',
      '投资同比增长9%，快于全省2个百分点，其中工业投资增长11%。',
      ['increase yearOnYear', 'increase other', 'increase yearOnYear'],
    ],
    ['a multiple', '订单是去年同期的2.1倍。', ['none yearOnYear']],
    ['not what only sounds like a comparison', '推进同城化建设，产量增长5%。', ['increase none']],
    ['not beyond its sentence', '出口同比增长5%。进口增长3%。', ['increase yearOnYear', 'increase none']],
  ])('%s: %s', (_name, text, expected) => {
    expect(changesOf(text)).toEqual(expected);
  });
});
