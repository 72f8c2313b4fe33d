import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const metricsOf = (text: string): readonly (string | null)[] =>
  extract(text, { published: '2024-03-01' }).claims.map(({ metric }) => metric);

type Case = readonly [name: string, text: string, expected: readonly (string | null)[]];

describe('after the number', () => {
  it.each<Case>([
    ['a noun', '全市57个重点派出所完成改革。', ['重点派出所']],
    ['a list', '1450名党员干部、消防队员和民兵出动。', ['党员干部、消防队员和民兵']],
    ['told apart by what is said of it', '全省85个学科进入世界前列。', ['进入世界前列学科']],
    ['told apart by what was done together', '云泽市宣传部等6部门联合印发通知。', ['联合印发部门']],
    ['told apart by what it is for', '云泽出台20条措施支持民间投资。', ['支持民间投资措施']],
    ['told apart by what stands before the number', '受台风影响的10个乡镇恢复供电。', ['受台风影响的乡镇']],
    ['a short one with what befell it', '6290艘渔船全部回港。', ['渔船回港']],
    ['several counts of one thing', '全县3镇5村电网改造工程投产。', ['电网改造工程', '电网改造工程']],
    ['a count of what is told before it', '安全岗位由12个单位扩大到57个单位。', ['单位', '单位']],
    ['what has come to reach as many', '补贴政策支持范围扩至300个城市。', ['补贴政策支持范围城市']],
    ['with a word that qualifies it', '望川县新建2所本科高校。', ['本科高校']],
    ['not what it has', '邀请两个论坛的记者参加。', ['论坛']],
    ['not what it gives', '为118个乡镇提供技术支撑。', ['乡镇']],
    ['something new that is no record', '研发十多项创新成果。', ['创新成果']],
    ['some of what was named', '全省50个乡镇中至少45个处在暴雨警报之下。', ['乡镇', '乡镇']],
    ['what has as many sorts', '住房体系分为配租型和配售型两种。', ['住房体系']],
    ['with what it serves', '一是围绕绿色低碳，提出7项指标。', ['围绕绿色低碳指标']],
    ['a place named by what is done there', '望川县新建70个博士创新站。', ['博士创新站']],
    ['medals', '云泽队获3金2银。', ['金', '银']],
    ['somebody by what was gone through', '被困废墟78小时的男子获救。', ['男子被困废墟']],
    ['a compound with a grade in it', '300个地级及以上城市达标。', ['地级及以上城市']],
    ['without what is measured of it', '全市5个城市社会消费品零售总额大幅增长。', ['城市']],
    ['not what only rounds a number', '增加值跨上3万亿元台阶。', ['增加值']],
    ['not what money was spent on', '企业投资4亿元开展技术研究。', ['企业投资']],
    ['what there is none of', '生活垃圾实现零填埋。', ['生活垃圾填埋']],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});

describe('before the number', () => {
  it.each<Case>([
    ['a noun', '青岫建成警务驻勤点29个、智慧检查站10个。', ['警务驻勤点', '智慧检查站']],
    ['object of a verb', '全年破获电诈案件1295起。', ['电诈案件']],
    ['with its verb where the object alone says too little', '为劳动者追回工资2.6亿元。', ['劳动者追回工资']],
    [
      'past a verb that only carries it',
      '规模以上工业企业实现利润总额86亿元。',
      ['规模以上工业企业利润总额'],
    ],
    ['a verb that ends like a copula', '推介会现场签约32.5亿元。', ['推介会现场签约']],
    ['a noun that ends like a copula', '查处各类违法行为218起。', ['各类违法行为']],
    ['not what is only in brackets', '每亩补助资金3.5元（含税）。', ['每亩补助资金']],
    ['not 美国有', '美国有2亿人受影响。', ['美国受影响']],
    ['what was spoken of, for a day or a household', '旅客日均达4.2万人次，户均2.3万元。', ['旅客', '旅客']],
    ['without a bracket that only opens', '查处超速行驶73起（醉驾11起）。', ['超速行驶', '醉驾']],
    ['a bound said again in brackets', '总值在5000元以内（含5000元）。', ['总值', '总值']],
    ['without the number of its paragraph', '一、进境旅客携带物品，总值在5000元以内。', ['进境旅客总值']],
    ['without what shares out', '对东盟、欧盟分别进出口65亿元和56亿元。', ['东盟进出口', '欧盟进出口']],
    ['the last of a list of changes', '超员6起，同比下降8.1%和下降40%。', ['超员', '超员', '超员']],
    ['subject of a predicate', '全市刑事警情总量同比下降10.4%。', ['全市刑事警情总量']],
    ['subject of a level', '化解率为99%，满意度达到98.5分。', ['化解率', '满意度']],
    ['a share with its own name', '服务业增加值占生产总值的比重为55.1%。', ['服务业增加值占生产总值的比重']],
    [
      'without the way it was reckoned',
      '人均收入36152元，扣除价格因素实际增长5.7%。',
      ['人均收入', '人均收入'],
    ],
    [
      'without a time before the level',
      '森林覆盖率由1978年的5.05%提高到13.84%。',
      ['森林覆盖率', '森林覆盖率'],
    ],
    ['without a time in the middle', '我国2022年经济总量超过120万亿元。', ['我国经济总量']],
    ['with a connective as last character', '年产能由7万套增至12万套。', ['年产能', '年产能']],
    ['without who says so', '警方称目前有2人被捕。', ['被捕']],
    ['without the end of a time', '力争年底前服务站增至20个。', ['服务站']],
    ['what was added', '铁路运营里程新增1700公里、突破7000公里。', ['铁路运营里程新增', '铁路运营里程']],
    ['nothing where nothing is said', '12.5%。', [null]],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});

describe('shared out', () => {
  it.each<Case>([
    ['one conjunct each', '机电产品、锂电池分别增长57.6%和31.5%。', ['机电产品', '锂电池']],
    ['with a shared head', '刑事、治安警情分别下降23.7%、7%。', ['刑事警情', '治安警情']],
    ['of a fused word', '全年汽车产销量分别完成12万辆和11万辆。', ['汽车产量', '汽车销量']],
    [
      'with a shared share',
      '先进制造业、高技术制造业增加值占工业增加值比重分别达56%、34%。',
      ['先进制造业增加值占工业增加值比重', '高技术制造业增加值占工业增加值比重'],
    ],
    [
      'taken up by as many changes',
      '汽车产销量分别完成12万辆和11万辆，同比分别增长3.4%和2.1%。',
      ['汽车产量', '汽车销量', '汽车产量', '汽车销量'],
    ],
    [
      'of things spoken of before',
      '合金、薄膜两大主业占营业收入的84%，毛利率分别为28.6%和33.1%。',
      ['主业', '合金、薄膜两大主业', '合金毛利率', '薄膜毛利率'],
    ],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});

describe('of what was spoken of', () => {
  it.each<Case>([
    [
      'where nothing else is said',
      '社会消费品零售总额88亿元，增长4.4%。',
      ['社会消费品零售总额', '社会消费品零售总额'],
    ],
    ['a side of it', '经营主体持续壮大。总量接近80万户。', ['经营主体总量']],
    ['another side of it', '新能源装机占比达63%、规模翻了一番。', ['新能源装机占比', '新能源装机规模']],
    ['compared with another level', '民间投资增长2.8%，快于全省9.2个百分点。', ['民间投资', '民间投资']],
    ['as a multiple', '贸易额12亿元，是2019年同期的2.1倍。', ['贸易额', '贸易额']],
    ['in another currency', '贷款规模达30亿日元，约合人民币1.5亿元。', ['贷款规模', '贷款规模']],
    [
      'by whoever had the side before',
      '国有企业资产总额达到20亿元，同比增长10%。实现营业收入3亿元。',
      ['国有企业资产总额', '国有企业资产总额', '国有企业营业收入'],
    ],
    [
      'a change of a share',
      '流感病例占门诊总数的7.6%，比前一周下降1.6个百分点。',
      ['流感病例', '流感病例占门诊总数'],
    ],
    [
      'going on',
      '生产指数增长6.3%，增速比上月加快1.2个百分点，连续两个月加快。',
      ['生产指数', '生产指数增速', '生产指数增速加快'],
    ],
    ['what was done to in the clause before', '银行设立专项再贷款，利率为1.5%。', ['专项再贷款利率']],
    ['in the clause before', '在女子100米决赛中，云泽选手以11秒20的成绩夺冠。', ['女子100米决赛成绩']],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});

describe('by the kind of number', () => {
  it.each<Case>([
    ['a rank, without its scope', '数字经济规模稳居全国首位。', ['数字经济规模']],
    ['a rank, told of by 是', '玉米是云泽第一大粮食作物。', ['玉米']],
    [
      'a rank, with the count before it',
      '油菜籽等14种农产品产量居全省第1位。',
      ['农产品', '油菜籽等14种农产品产量'],
    ],
    [
      'a rank, from the clause before',
      '高铁营运里程达2501公里、居全国第6。',
      ['高铁营运里程', '高铁营运里程'],
    ],
    ['what goes on', '粮食产量连续5年保持增长。', ['粮食产量保持增长']],
    ['what goes on at a level', '群众满意度连续5年保持在95%以上。', ['群众满意度', '群众满意度']],
    ['what goes on without a subject', '满意度95%，连续61个月未发生重大事故。', ['满意度', '未发生重大事故']],
    ['what took a time', '提前两年完成河道清淤任务。', ['河道清淤任务']],
    ['a side of the noun it qualifies', '总投资50亿元的云泽新能源基地开工。', ['云泽新能源基地总投资']],
    ['people harmed', '事故造成6人死亡、3人受伤。', ['事故造成死亡', '受伤']],
    ['people harmed, without the circumstance', '洪水已经导致5人死亡。', ['洪水死亡']],
    ['a part named by what it is', '共处理746人，其中204人为领导干部。', ['处理', '领导干部']],
  ])('%s: %s', (_name, text, expected) => {
    expect(metricsOf(text)).toEqual(expected);
  });
});
