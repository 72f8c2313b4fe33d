import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const modalitiesOf = (text: string): readonly string[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ modality }) => modality);

const evidenceOf = (text: string): readonly string[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ evidence }) =>
    evidence.modality.map((quote) => quote.text).join(),
  );

describe('words that make a number planned', () => {
  it.each<[string, string, string[]]>([
    ['a forecast', '全市铁路今天预计发送旅客12万人次。', ['planned']],
    ['a forecast of the year past', '2023年经济总量预计超过800亿元。', ['planned']],
    ['an aim', '力争新增就业8万人。', ['planned']],
    ['an aim, and the clauses that go on', '力争新增就业8万人，培训30万人次以上。', ['planned', 'planned']],
    ['a plan', '云泽市计划加开列车47列。', ['planned']],
    ['a plan that is done', '全市计划建设板房1200间，目前已建成700间。', ['planned', 'actual']],
    ['what is to come', '二期工厂将新增岗位420个。', ['planned']],
    ['what is to come, said after the number', '9部作品将在青岫展映。', ['planned']],
    ['what is to come, with a verb of level', '普及率将提升至88%。', ['planned']],
    ['a year to come', '到2030年，森林覆盖率达到60%。', ['planned']],
    ['the end of this year', '到2024年底，培育企业150家。', ['planned']],
    ['a demand', '每日通风不得少于2次。', ['planned']],
    ['a demand that opens a clause', '今年，要新建学校20所。', ['planned']],
    ['what serves when it is done', '投产后每年可生产电池3万台。', ['planned']],
    ['a goal named after the number', '实现产量6万吨的目标。', ['planned']],
    [
      'the amount of a plan, but not what was done of it',
      '建成住房6万套，占年度计划8万套的75%。',
      ['actual', 'planned', 'actual'],
    ],
    ['a budget, but not what was spent', '全年预算12万元，支出8万元。', ['planned', 'actual']],
  ])('%s: %s', (_name, text, expected) => {
    expect(modalitiesOf(text)).toEqual(expected);
  });
});

describe('words that look like planning and are none', () => {
  it.each<[string, string]>([
    ['将 before its object', '全市培训骨干，并将5000名网格员编入队伍。'],
    ['将 before an object and what becomes of it', '央行宣布，将基准利率从4.5%上调至5%。'],
    ['将 within other words', '将士们行军30公里。'],
    ['life expectancy', '人均预期寿命达到80岁。'],
    ['public budgets', '地方一般公共预算收入突破500亿元。'],
    ['what was expected', '增长5.2%，好于预期。'],
    ['a plan by name', '实施“英才计划”，引进人才300名。'],
    ['a task that is done', '完成造林任务30万亩。'],
    ['主要 is no demand', '产量稳步增长，主要产品增长8%。'],
    ['the state before', '目前，全市有学校200所。'],
    ['a noun after another', '对3个军事目标进行打击。'],
  ])('%s: %s', (_name, text) => {
    for (const modality of modalitiesOf(text)) expect(modality).toBe('actual');
  });

  it('keeps the number before a change apart', () => {
    expect(modalitiesOf('路程将从现在的5个小时缩短至2小时。')).toEqual(['actual', 'planned']);
  });
});

describe('what shows that a number is planned', () => {
  it.each<[string, string[]]>([
    ['力争新增就业8万人。', ['力争']],
    ['到2030年，森林覆盖率达到60%。', ['2030年']],
    ['全市有学校200所。', ['']],
  ])('%s', (text, expected) => {
    expect(evidenceOf(text)).toEqual(expected);
  });
});
