import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const wholesOf = (text: string): readonly (string | null)[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ of }) => of);

describe('the whole of a share', () => {
  it.each<[string, string, (string | null)[]]>([
    ['after 占', '民营企业出口占全市外贸总值的60.9%。', ['全市外贸总值']],
    ['after 约占', '新增就业70万人、约占全省1/10。', [null, '全省']],
    ['with its number', '建成住房6万套，占年度计划8万套的75%。', [null, null, '年度计划']],
    ['of a contribution', '服务业对经济增长的贡献率超60%。', ['经济增长']],
    ['after the number', '53%的可治理沙化土地得到治理。', ['可治理沙化土地']],
    ['after the number, a list', '90%以上的研发机构、研发人员都在企业。', ['研发机构、研发人员']],
    ['before 的', '支出决算8万元，完成预算的70.5%。', [null, '预算']],
    ['in the clause in front', '到达云泽的旅客中，老人占27.5%。', ['到达云泽的旅客']],
    ['for a list', '阳性标本中，甲型128份，占63%；乙型71份，占35%。', [null, '阳性标本', null, '阳性标本']],
    ['within the clause', '工业中新兴产业占比30%。', ['工业']],
    ['reckoned from a total', '全年接警1000起。处置救助357起，占35.7%。', [null, null, '接警']],
    ['before 其中', '新增岗位420个，其中研发岗位占三成。', [null, '新增岗位']],
  ])('%s: %s', (_name, text, expected) => {
    expect(wholesOf(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a change', '高新技术产业占工业比重提升1.5个百分点。'],
    ['a rate', '办结率为99%。'],
    ['a growth after it', '连续3个月保持5%的增速。'],
    ['a multiple of a year', '旅客是2019年同期的48.8%。'],
    ['a total that does not fit', '全年接警1000起。处置救助400起，占35.7%。'],
    ['an area', '工厂占地152亩。'],
    ['其中 is no whole', '其中，老人占27.5%。'],
  ])('none for %s: %s', (_name, text) => {
    for (const of of wholesOf(text)) expect(of).toBeNull();
  });
});
