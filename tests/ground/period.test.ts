import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';

/** The period of each number of a text, by its quote. */
const periods = (text: string, published: string): (readonly [string, string | null])[] =>
  extract(text, { published }).claims.map(({ quote, period }) => [quote, period]);

type Row = readonly [name: string, text: string, expected: readonly (readonly [string, string | null])[]];

const holds = (published: string, rows: readonly Row[]): void => {
  test.each(rows)('%s', (_name, text, expected) => expect(periods(text, published)).toEqual(expected));
};

describe('within a sentence, published 2024-08-15', () => {
  holds('2024-08-15', [
    [
      'each number takes the time before it',
      '青岫外贸回暖\n今年1—7月,青岫市出口增长3%,7月份出口增长5%。',
      [
        ['3%', '2024-01/2024-07'],
        ['5%', '2024-07'],
      ],
    ],
    [
      'the ends of a change have times of their own',
      '云泽网购升温\n云泽市网购额由2018年的31亿元增长至2022年的43亿元,占比超过30%。',
      [
        ['31亿元', '2018'],
        ['43亿元', '2022'],
        ['30%', '2022'],
      ],
    ],
    [
      'a time before the first of a list holds for the list',
      '青岫公报\n2023年,三次产业结构由上年的9.1:38.7:52.2调整为8.9:38.5:52.6。',
      [
        ['9.1', '2022'],
        ['38.7', '2022'],
        ['52.2', '2022'],
        ['8.9', '2023'],
        ['38.5', '2023'],
        ['52.6', '2023'],
      ],
    ],
    [
      'the state before a change has no time where none is said',
      '望川公报\n2023年,装置覆盖率由31%提高到76%。',
      [
        ['31%', null],
        ['76%', '2023'],
      ],
    ],
    [
      'a comparison does not set the period',
      '望川口岸\n上半年,望川口岸查验旅客68万人次,是2019年同期的48.8%。',
      [
        ['68万人次', '2024-H1'],
        ['48.8%', '2024-H1'],
      ],
    ],
    [
      'a name does not set the period',
      '云泽发债\n今天(8月15日),云泽市发行2024年第六期专项债券,发行金额为50亿元。',
      [['50亿元', '2024-08-15']],
    ],
    [
      'a time later in the clause holds for the number before it',
      '维和官兵\n166名云泽官兵昨天(8月14日)回国。',
      [['166名', '2024-08-14']],
    ],
    [
      'the age of a ruin has no time',
      '望川遗址\n今天(8月15日),望川县公布考古发现。望川遗址距今约4000年。',
      [['4000年', null]],
    ],
  ]);
});

describe('reports, published 2024-08-15', () => {
  holds('2024-08-15', [
    [
      'the day of a speech holds for 目前 and for the sentences that follow',
      '山火\n青岫警方12日称,目前仅搜寻了灾区的3%。大火造成2207座房屋受损。',
      [
        ['3%', '2024-08-12'],
        ['2207座', '2024-08-12'],
      ],
    ],
    [
      'an announcement holds for its own sentence',
      '工厂投产\n望川公司12日宣布,新工厂正式投产。项目占地152亩。',
      [['152亩', null]],
    ],
    [
      'a day since when ends on the day of the report',
      '风暴\n据媒体10日报道,云泽自9日以来遭遇风暴,已造成6人受伤。',
      [['6人', '2024-08-09/2024-08-10']],
    ],
    [
      'an event with a known day',
      '事故\n一架望川客机5日在空中发生舱门脱落事故。事故发生后,望川公司股价下跌12%。',
      [['12%', '2024-08-05/2024-08-15']],
    ],
    [
      'an event with an unknown day',
      '地震\n14日,一名被困男子获救。地震发生后,搜救人员排查了2万栋建筑。',
      [['2万栋', null]],
    ],
    [
      'hours up to a time',
      '救援\n截至9日晚的24小时内,有121名幸存者获救。',
      [['121名', '2024-08-08/2024-08-09']],
    ],
  ]);
});

describe('handing on, published 2024-08-15', () => {
  holds('2024-08-15', [
    [
      'the items of a news brief begin anew',
      '国内快讯\n本台消息:\n上半年云泽市出口增长\n今年上半年,云泽市出口稳步增长,增幅为3%,结构继续优化。\n青岫大桥顺利合龙\n青岫大桥顺利合龙,为建成通车打下基础。青岫大桥全长547米,为斜拉桥。',
      [
        ['3%', '2024-H1'],
        ['547米', null],
      ],
    ],
    [
      '目前 in a sentence that counts nothing ends nothing',
      '案件\n据媒体14日报道,青岫市一商店遭抢。目前案件仍在调查中。警方逮捕了9名嫌疑人。',
      [['9名', '2024-08-14']],
    ],
    [
      'an open time ends months but not a year',
      '云泽金融\n今年以来,云泽金融支持企业。日前,云泽银行释放资金5亿元。',
      [['5亿元', '2024']],
    ],
    [
      'the state at the end of the period does not end it, and 其中 goes on with it',
      '望川国企\n上半年,望川国企运行平稳。截至6月底,资产总额达到205亿元。其中,流动资产100亿元。实现营业收入33亿元。',
      [
        ['205亿元', '2024-06'],
        ['100亿元', '2024-06'],
        ['33亿元', '2024-H1'],
      ],
    ],
    [
      'what is to come does not become the period of what is',
      '云泽机场\n上半年,云泽机场运送旅客3万人次。到2030年,力争建成跑道3条。云泽机场现有航线5条。',
      [
        ['3万人次', '2024-H1'],
        ['3条', '2030'],
        ['5条', '2024-H1'],
      ],
    ],
    [
      'what is to be after completion has no time',
      '望川高铁\n今天(8月15日),望川高铁开始试验。望川高铁建成后,车程将缩短至2小时。',
      [['2小时', null]],
    ],
    [
      'words in quotation marks are not of the days told before',
      '春运\n14日,青岫站发送旅客3万人次。“票价省下300元。”乘客说。',
      [
        ['3万人次', '2024-08-14'],
        ['300元', null],
      ],
    ],
  ]);
});

describe('reports of a year, published 2026-02-01', () => {
  holds('2026-02-01', [
    [
      'a report that never says its year has no period',
      '2026年云泽市政府工作报告\n云泽市获评2025年度最具幸福感城市。新增学位2万个。',
      [['2万个', null]],
    ],
    [
      'one that looks back is of the year before',
      '2026年云泽市政府工作报告\n过去的一年,云泽市新增学位2万个。',
      [['2万个', '2025']],
    ],
    [
      'a plan is that of the headline',
      '2026年云泽市政府工作报告\n云泽市力争新增学位2万个。',
      [['2万个', '2026']],
    ],
    [
      'five years hold through 从 A 提高到 B and 目前',
      '2026年云泽市政府工作报告\n五年来,人均产值从9万元提高到11万元。目前,新增企业5家。专利达到70件。',
      [
        ['9万元', '2021/2025'],
        ['11万元', '2021/2025'],
        ['5家', '2026-02-01'],
        ['70件', '2021/2025'],
      ],
    ],
    [
      'a plan in passing is no period',
      '2026年云泽市政府工作报告\n过去的2025年,我们以奋力收官“十四五”、科学谋划“十五五”为牵引。全年产值增长4%。',
      [['4%', '2025']],
    ],
    [
      'an outline of a plan is not of the year of the headline',
      '2026年云泽市政府工作报告\n《纲要(草案)》提出主要目标。产值力争年均增长5%。',
      [['5%', null]],
    ],
  ]);
});

describe('a document of one period', () => {
  test('its headline holds for its sections, but not for what is true at any time', () => {
    const text =
      '望川市农技中心2022年度决算说明\n一、主要职责\n为全市9个县区提供支撑。\n二、收入情况\n收入合计1795万元。';
    expect(periods(text, '2023-09-21')).toEqual([
      ['9个', null],
      ['1795万元', '2022'],
    ]);
  });

  test('a heading holds for the headings under it', () => {
    const text =
      '2026年云泽市政府工作报告\n一、2025年工作回顾\n(一)产业发展\n新增企业5家。\n二、2026年重点工作\n(一)产业发展\n新增企业8家。';
    expect(periods(text, '2026-02-01')).toEqual([
      ['5家', '2025'],
      ['8家', '2026'],
    ]);
  });

  test('a masthead or a caption sets no period', () => {
    const text = '望川日报 2024年1月19日 星期五\n\n望川出行更便捷\n本报记者 孟长青\n望川市新辟公交线路3条。';
    expect(periods(text, '2024-01-19')).toEqual([['3条', null]]);
  });
});
