import { describe, expect, it } from 'vitest';
import { headlineRoles, isBrokenHeadline } from '../../src/structure/headline-lines.js';
import { blocksOf, read } from './reading.js';

const BODY = '\n\n　　本报讯 全市生产总值增长5.6%，就业形势稳定。\n　　财政收入增长3.2%，支出结构优化。';

const partsOf = (front: string): readonly (string | null)[] => {
  const { kicker, main, sub } = read(front + BODY).bulletin.headline;
  return [kicker, main, sub].map((part) => part?.text.replace(/\s/g, '') ?? null);
};

describe('headline', () => {
  it.each([
    ['云泽去年出警1.6万起', [null, '云泽去年出警1.6万起', null]],
    [
      '平均每半小时出动一次\n云泽消防去年接处警16907起',
      ['平均每半小时出动一次', '云泽消防去年接处警16907起', null],
    ],
    [
      '云泽装备二期工厂投产\n\n年产能由7万套增至12万套，单位能耗下降18%',
      [null, '云泽装备二期工厂投产', '年产能由7万套增至12万套，单位能耗下降18%'],
    ],
    [
      '一线直击\n青岫铁路单日发送28万人次\n——节前15天到发651万人次',
      ['一线直击', '青岫铁路单日发送28万人次', '节前15天到发651万人次'],
    ],
    [
      '政府工作报告\n——2024年1月26日在云泽市第十四届\n人民代表大会第五次会议上',
      [null, '政府工作报告', '2024年1月26日在云泽市第十四届人民代表大会第五次会议上'],
    ],
    [
      '云泽新材料股份有限公司\n2022年度业绩快报公告',
      [null, '云泽新材料股份有限公司2022年度业绩快报公告', null],
    ],
    [
      '望川市统计局\n关于2024年上半年经济运行情况的\n通　报',
      [null, '望川市统计局关于2024年上半年经济运行情况的通报', null],
    ],
    ['望川市2023年国民经济和社会发展\n统计公报[1]', [null, '望川市2023年国民经济和社会发展统计公报', null]],
    ['今起供暖！\n云泽今冬供热面积达1.2亿平方米', ['今起供暖！', '云泽今冬供热面积达1.2亿平方米', null]],
    ['谁来守护夜归人？', [null, '谁来守护夜归人？', null]],
    ['我省高速公路通车里程突破\n8000公里', [null, '我省高速公路通车里程突破8000公里', null]],
    [
      '秋粮收购“不打烊”\n已收42万吨 预计旺季收购量超百万吨',
      [null, '秋粮收购“不打烊”', '已收42万吨预计旺季收购量超百万吨'],
    ],
    [
      '改革强警落地有声\n2023 年云泽公安晒出平安账本',
      ['改革强警落地有声', '2023年云泽公安晒出平安账本', null],
    ],
    ['【民生视点】\n一年接听来电84.6万个', [null, '一年接听来电84.6万个', null]],
    [
      '119消防宣传日\n火灾四成因电而起\n这些隐患你家有吗？\n记者 陈彤',
      ['119消防宣传日', '火灾四成因电而起', '这些隐患你家有吗？'],
    ],
  ])('%s', (front, expected) => {
    expect(partsOf(front)).toEqual(expected);
  });

  it('takes what is repeated above the text for the main line', () => {
    const front =
      '外贸进出口增长9.7%创新高\n民企占比首次突破六成\n\n来源：临澜日报\n\n外贸进出口增长9.7%创新高';
    expect(partsOf(front)).toEqual([null, '外贸进出口增长9.7%创新高', '民企占比首次突破六成']);
    expect(blocksOf(front + BODY, 'headline')).toHaveLength(2);
    expect(blocksOf(front + BODY, 'boilerplate')).toEqual([]);
  });

  it.each([
    '全市新增就业3.2万人',
    '全市新增就业3.2万人。失业率5.1%。',
    '本报讯 全市新增就业3.2万人。\n失业率5.1%。',
    '一、综合\n全市新增就业3.2万人。\n二、财政\n收入增长5%。',
  ])('there is none in %j', (text) => {
    expect(read(text).bulletin.headline).toEqual({ kicker: null, main: null, sub: null });
  });
});

describe('the topic of a wire story', () => {
  it.each([
    ['中新网青岫1月4日电 题：数说跨年夜\n中新网记者 安谧\n\n元旦接待游客31.5万人次。', '数说跨年夜'],
    ['数说跨年\n中新网青岫1月4日电 题：数说跨年夜\n元旦接待游客31.5万人次。', '数说跨年'],
    ['中新网青岫1月4日电 元旦接待游客31.5万人次。', undefined],
  ])('%j', (text, expected) => {
    expect(read(text).bulletin.headline.main?.text).toBe(expected);
  });
});

describe('isBrokenHeadline', () => {
  it.each([
    ['关于《云泽市防汛', '条例》的说明', true],
    ['云泽市加快推进农业和', '农村现代化', true],
    ['春运一线直击', '青岫铁路发送旅客创新高', false],
    ['云泽市公安局发布成绩单', '全年刑事警情下降', false],
    ['青岫铁路发送旅客创新高', '——节前到发651万人次', false],
  ])('%s / %s', (first, second, expected) => {
    expect(isBrokenHeadline(first, second)).toBe(expected);
  });
});

describe('headlineRoles', () => {
  it('calls three lines kicker, headline and subheadline', () => {
    expect(headlineRoles(['甲', '乙', '丙'], [false, false, false])).toEqual([
      'kicker',
      'headline',
      'subheadline',
    ]);
  });
});
