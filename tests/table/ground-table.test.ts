import { describe, expect, it } from 'vitest';
import { claimsOf, mentionsOf } from './reading.js';

describe('tables of communiqués', () => {
  it('with a title of changes give the size and direction of each', () => {
    const table =
      '表1　2023年消费价格比上年涨跌幅度\n单位：%\n指　标\t全市\t农村\n消费价格\t0.4\t0.0\n　居住\t-0.2\t0.1';
    expect(claimsOf(table)).toEqual([
      '0.4 | percentage 0.4 % | 消费价格全市 | 2023 | increase yearOnYear',
      '0.0 | percentage 0 % | 消费价格农村 | 2023',
      '-0.2 | percentage 0.2 % | 消费价格居住全市 | 2023 | decrease yearOnYear',
      '0.1 | percentage 0.1 % | 消费价格居住农村 | 2023 | increase yearOnYear',
    ]);
  });

  it('with a column of units read each row in its own', () => {
    const table =
      '表2　2023年主要产品产量\n' +
      '产品名称        单位        产量      比上年增长(%)\n' +
      '水泥            万吨        486.2     -3.5\n' +
      '发电量          亿千瓦时    97.31     6.8\n' +
      '新能源汽车      万辆        3.27      1.1倍';
    expect(claimsOf(table)).toEqual([
      '486.2 | measure 4862000 吨 | 水泥产量 | 2023',
      '-3.5 | percentage 3.5 % | 水泥产量 | 2023 | decrease yearOnYear',
      '97.31 | measure 9731000000 千瓦时 | 发电量 | 2023',
      '6.8 | percentage 6.8 % | 发电量 | 2023 | increase yearOnYear',
      '3.27 | count 32700 辆 | 新能源汽车产量 | 2023',
      '1.1倍 | multiple 1.1 | 新能源汽车产量 | 2023 | increase yearOnYear',
    ]);
  });

  it('with years over the columns or before the rows take the period from them', () => {
    expect(
      claimsOf(
        '指标        单位      2022      2023\n常住人口    万人      312.1     312.6\n城镇化率    %         61.2      61.8',
      ),
    ).toEqual([
      '312.1 | count 3121000 人 | 常住人口 | 2022',
      '312.6 | count 3126000 人 | 常住人口 | 2023',
      '61.2 | percentage 61.2 % | 城镇化率 | 2022',
      '61.8 | percentage 61.8 % | 城镇化率 | 2023',
    ]);
    expect(claimsOf('单位：亿元\n年份\t生产总值\n2022\t110.2\n2023\t120')).toEqual([
      '110.2 | money 11020000000 CNY | 生产总值 | 2022',
      '120 | money 12000000000 CNY | 生产总值 | 2023',
    ]);
  });

  it('with months before the rows take the year from the title', () => {
    expect(claimsOf('2023年旅游收入统计表\n月份\t收入(亿元)\n1月\t4.5\n2月\t5.1')).toEqual([
      '4.5 | money 450000000 CNY | 收入 | 2023-01',
      '5.1 | money 510000000 CNY | 收入 | 2023-02',
    ]);
  });

  it('with measures as rows take unit and change from the names', () => {
    expect(
      claimsOf(
        '指标\t第一产业\t第二产业\n增加值（亿元）\t194.28\t842.75\n比上年增长（%）\t4.1\t-6.3\n比重（%）\t8.9\t38.5',
        '2023',
      ),
    ).toEqual([
      '194.28 | money 19428000000 CNY | 增加值第一产业 | 2023',
      '842.75 | money 84275000000 CNY | 增加值第二产业 | 2023',
      '4.1 | percentage 4.1 % | 增加值第一产业 | 2023 | increase yearOnYear',
      '-6.3 | percentage 6.3 % | 增加值第二产业 | 2023 | decrease yearOnYear',
      '8.9 | percentage 8.9 % | 比重第一产业 | 2023',
      '38.5 | percentage 38.5 % | 比重第二产业 | 2023',
    ]);
  });

  it('with ranks, whole numbers and indices tell them apart', () => {
    expect(claimsOf('城区\t综合指数\t排名\t报告病例数\n东城区\t3.52\t1\t12\n西城区\t4\t2\t—')).toEqual([
      '3.52 | number 3.52 | 东城区综合指数 | -',
      '1 | rank 1 | 东城区排名 | -',
      '12 | count 12 | 东城区报告病例数 | -',
      '4 | number 4 | 西城区综合指数 | -',
      '2 | rank 2 | 西城区排名 | -',
    ]);
  });
});

describe('tables of company notices', () => {
  it('compare the period reported with the year before, whatever the lines names are broken over', () => {
    const table =
      '单位：人民币万元\n项目 本报告期 上年同期 增减变动幅度\n（%）\n营业总收入 186,342.57 152,908.14 21.87\n' +
      '归属于上市公司股东\n的净利润 (20.50) 17,120.08 -100.12\n每股收益（元） 0.87 0.71 22.54\n' +
      '加权平均收益率 11.46% 10.38% 增加1.08个百分点';
    expect(claimsOf(table, '2022')).toEqual([
      '186,342.57 | money 1863425700 CNY | 营业总收入 | 2022',
      '152,908.14 | money 1529081400 CNY | 营业总收入 | 2021',
      '21.87 | percentage 21.87 % | 营业总收入 | 2022 | increase yearOnYear',
      '(20.50) | money -205000 CNY | 归属于上市公司股东的净利润 | 2022',
      '17,120.08 | money 171200800 CNY | 归属于上市公司股东的净利润 | 2021',
      '-100.12 | percentage 100.12 % | 归属于上市公司股东的净利润 | 2022 | decrease yearOnYear',
      '0.87 | money 0.87 CNY | 每股收益 | 2022',
      '0.71 | money 0.71 CNY | 每股收益 | 2021',
      '22.54 | percentage 22.54 % | 每股收益 | 2022 | increase yearOnYear',
      '11.46% | percentage 11.46 % | 加权平均收益率 | 2022',
      '10.38% | percentage 10.38 % | 加权平均收益率 | 2021',
      '1.08个百分点 | percentagePoint 1.08 pp | 加权平均收益率 | 2022 | increase yearOnYear',
    ]);
  });

  it('may break the head too', () => {
    const table =
      '单位：元 币种：人民币\n项目 本报告期 上年同期 本报告期比上年同\n期增减（%）\n营业收入 1,863,425.57 1,529,081.14 21.87';
    expect(claimsOf(table, '2023')).toEqual([
      '1,863,425.57 | money 1863425.57 CNY | 营业收入 | 2023',
      '1,529,081.14 | money 1529081.14 CNY | 营业收入 | 2022',
      '21.87 | percentage 21.87 % | 营业收入 | 2023 | increase yearOnYear',
    ]);
  });

  it('leave out a row whose name may be broken or stand under another', () => {
    const table =
      '单位：万元\n项目 本期 上期\n营业总收入和其他收入 10 9\n流动资产\n货币资金 5 4\n存货净额 3 2';
    expect(claimsOf(table, '2022').map((line) => line.split(' | ')[2])).toEqual([
      '营业总收入和其他收入',
      '营业总收入和其他收入',
      '存货净额',
      '存货净额',
    ]);
  });

  it('with figures that are shares of what the row names', () => {
    expect(
      claimsOf('产品 | 2022年度 | 占比\n高强纤维 | 98,761.56 | 53.00%\n合计 | 186,342.57 | 100%', '2022'),
    ).toEqual([
      '98,761.56 | number 98761.56 | 高强纤维 | 2022',
      '53.00% | percentage 53 % | 高强纤维占比 | 2022',
      '186,342.57 | number 186342.57 | 合计 | 2022',
      '100% | percentage 100 % | 合计占比 | 2022',
    ]);
  });
});

describe('the period before', () => {
  it.each([
    ['2022', ['2022', '2021']],
    ['2024-01/2024-06', ['2024-01/2024-06', '2023-01/2023-06']],
    ['2024-01-15/2024-01-21', ['2024-01-15/2024-01-21', null]],
    [null, [null, null]],
  ])('of a document of %s', (base, periods) => {
    const mentions = mentionsOf('单位：万元\n项目\t本期\t上期\n收入\t10\t9', base);
    expect(mentions.map(({ grounding }) => grounding.period.value)).toEqual(periods);
  });
});

describe('tables of customs and budgets', () => {
  it('with running totals give each change its own period', () => {
    const table =
      '2024年1—6月进出口情况（单位：亿元、%）\n项目\t6月\t同比\t1-6月\t同比\n出口\t30.1\t5.0\t170.2\t-2.0';
    expect(claimsOf(table)).toEqual([
      '30.1 | money 3010000000 CNY | 出口 | 2024-06',
      '5.0 | percentage 5 % | 出口 | 2024-06 | increase yearOnYear',
      '170.2 | money 17020000000 CNY | 出口 | 2024-01/2024-06',
      '-2.0 | percentage 2 % | 出口 | 2024-01/2024-06 | decrease yearOnYear',
    ]);
  });

  it('with amounts of change take the unit of the table', () => {
    expect(
      claimsOf(
        '收支决算总表（单位：万元）\n项目\t2022年度\t2021年度\t增减额\n年末结转\t31.42\t67.17\t-35.75',
        '2022',
      ),
    ).toEqual([
      '31.42 | money 314200 CNY | 年末结转 | 2022',
      '67.17 | money 671700 CNY | 年末结转 | 2021',
      '-35.75 | money 357500 CNY | 年末结转 | 2022 | decrease yearOnYear',
    ]);
  });

  it('with budgets and what became of them', () => {
    const table =
      '单位：万元\n项目\t预算数\t决算数\t完成预算(%)\n一、基本支出\t1,200.00\t1,204.36\t100.4\n　其中：人员经费\t1,000.00\t1,068.91\t106.9';
    expect(claimsOf(table, '2022')).toEqual([
      '1,200.00 | money 12000000 CNY | 基本支出预算数 | 2022 | planned',
      '1,204.36 | money 12043600 CNY | 基本支出决算数 | 2022',
      '100.4 | percentage 100.4 % | 基本支出完成预算 | 2022',
      '1,000.00 | money 10000000 CNY | 基本支出人员经费预算数 | 2022 | planned',
      '1,068.91 | money 10689100 CNY | 基本支出人员经费决算数 | 2022',
      '106.9 | percentage 106.9 % | 基本支出人员经费完成预算 | 2022',
    ]);
  });

  it('with two lines of heads, the upper over several columns', () => {
    const expected = [
      '100.5 | measure 1005000 吨 | 水泥产量 | 2023',
      '3.0 | percentage 3 % | 水泥产量 | 2023 | increase',
      '97.6 | measure 976000 吨 | 水泥产量 | 2022',
      '-2.1 | percentage 2.1 % | 水泥产量 | 2022 | decrease',
    ];
    const row = '水泥\t100.5\t3.0\t97.6\t-2.1';
    expect(claimsOf(`指标\t2023年\t\t2022年\n\t产量(万吨)\t增长(%)\t产量(万吨)\t增长(%)\n${row}`)).toEqual(
      expected,
    );
    expect(claimsOf(`指标\t2023年\t2022年\n产量(万吨)\t增长(%)\t产量(万吨)\t增长(%)\n${row}`)).toEqual(
      expected,
    );
  });
});

describe('other layouts', () => {
  it('with pipes give plans their years', () => {
    const table =
      '| 产品 | 2023年产能(万套) | 2024年规划(万套) | 增幅 |\n| --- | --- | --- | --- |\n| 减速器 | 3.0 | 5.4 | 80.0% |';
    expect(claimsOf(table)).toEqual([
      '3.0 | count 30000 套 | 减速器产能 | 2023',
      '5.4 | count 54000 套 | 减速器规划 | 2024 | planned',
      '80.0% | percentage 80 % | 减速器 | 2024 | increase yearOnYear planned',
    ]);
  });

  it('with one cell a line', () => {
    const table =
      '2024年第3周病例报告情况\n\n年龄组\n就诊人次\n病例数\n占比（%）\n\n0—4岁\n8214\n1027\n12.5\n\n60岁及以上\n11902\n381\n3.2';
    expect(claimsOf(table)).toEqual([
      '8214 | count 8214 人次 | 0—4岁就诊人次 | 2024-01-15/2024-01-21',
      '1027 | count 1027 | 0—4岁病例数 | 2024-01-15/2024-01-21',
      '12.5 | percentage 12.5 % | 0—4岁占比 | 2024-01-15/2024-01-21',
      '11902 | count 11902 人次 | 60岁及以上就诊人次 | 2024-01-15/2024-01-21',
      '381 | count 381 | 60岁及以上病例数 | 2024-01-15/2024-01-21',
      '3.2 | percentage 3.2 % | 60岁及以上占比 | 2024-01-15/2024-01-21',
    ]);
  });

  it('with one cell a line and a unit in each row', () => {
    expect(
      claimsOf('品种\n单位\n价格\n环比（%）\n大米\n元/公斤\n5.20\n0.4\n面粉\n元/公斤\n4.10\n-0.2'),
    ).toEqual([
      '5.20 | money 5.2 CNY/公斤 | 大米价格 | -',
      '0.4 | percentage 0.4 % | 大米价格 | - | increase monthOnMonth',
      '4.10 | money 4.1 CNY/公斤 | 面粉价格 | -',
      '-0.2 | percentage 0.2 % | 面粉价格 | - | decrease monthOnMonth',
    ]);
  });
});

describe('what is never guessed', () => {
  it.each([
    ['a table without heads', '水泥\t486.2\t35\n钢材\t12\t10'],
    ['a table without names', '产量(万吨)\t产值(亿元)\n486.2\t35\n12\t10'],
    [
      'several units for the same columns',
      '单位：万吨、亿元\n产品\t产量\t产值\n水泥\t486.2\t35\n钢材\t12\t10',
    ],
    ['a unit that is not understood', '单位：上年=100\n指标\t指数甲\n粮食\t102.1\n蔬菜\t99.5'],
    ['a share or change without its unit', '单位：万元\n项目\t占比\t增长\n收入\t35\t3.1\n支出\t10\t-2'],
    ['heads that do not fit the columns', '项目 本期\n营业收入 10 9 8\n营业利润 5 4 3'],
    ['one cell a line with one missing', '年龄组\n人次\n占比（%）\n青年\n10\n1.5\n老年\n12\n儿童\n9\n3.1'],
    [
      'numbers, codes and dates',
      '序号\t单位名称\t代码\t联系电话\t日期\n1\t青岫局\t1001\t6001\t2023-01-05\n2\t望川局\t1002\t6002\t2023-02-05',
    ],
  ])('%s', (_, table) => {
    expect(claimsOf(table)).toEqual([]);
  });

  it('a row with a cell missing where nothing shows which', () => {
    const table =
      '产品    单位    产量    增长(%)\n水泥    万吨    486.2    -3.5\n发电量    97.31    6.8\n钢材    万吨    12    1.0';
    expect(claimsOf(table).map((line) => line.split(' | ')[0])).toEqual(['486.2', '-3.5', '12', '1.0']);
  });

  it('the remark, the dash and the number of the row', () => {
    const table = '序号\t产品\t不合格率(%)\t备注\n1\t白酒\t2.1\t复检2次\n2\t酱油\t—\t无';
    expect(claimsOf(table)).toEqual(['2.1 | percentage 2.1 % | 白酒不合格率 | -']);
  });
});

describe('evidence', () => {
  const table = '表1 2023年产量\n产品 | 产量(万吨) | 比上年下降(%)\n水泥 | 486.2 | 3.5\n钢材 | 12 | -1';
  const [amount, change] = mentionsOf(table);
  const said = (
    quotes: readonly { readonly start: number; readonly end: number }[] = [],
  ): readonly string[] => quotes.map(({ start, end }) => table.slice(start, end));

  it('points to the heads', () => {
    expect(said(amount?.grounding.metric.evidence)).toEqual(['水泥', '产量']);
    expect(said(amount?.unit)).toEqual(['万吨']);
    expect(said(amount?.grounding.period.evidence)).toEqual(['2023年']);
  });

  it('points to the words of change', () => {
    expect(change?.grounding.direction.value).toBe('decrease');
    expect(said(change?.grounding.direction.evidence)).toEqual(['下降']);
    expect(said(change?.grounding.basis.evidence)).toEqual(['比上年']);
  });

  it('gives the row as the place', () => {
    expect(said(amount === undefined ? [] : [amount.row])).toEqual(['水泥 | 486.2 | 3.5']);
  });
});
