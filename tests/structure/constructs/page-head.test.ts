import { describe, expect, it } from 'vitest';
import {
  dateLine,
  delivery,
  issuer,
  masthead,
  pageLabels,
  windowTitle,
} from '../../../src/structure/constructs/page-head.js';
import { signature } from '../../../src/structure/constructs/signature.js';
import { pageOf, roleOf } from '../reading.js';

describe('pageLabels', () => {
  it.each([
    ['2024-02-09 19:26:08　来源：新华社　字号：默认 | 打印 |', 'masthead'],
    ['2024.05.20 | 来源：云泽装备股份有限公司 | 阅读 4,107', 'masthead'],
    ['日期查询:2023年01月12日', 'masthead'],
    ['2024年02月10日 07时41分', 'masthead'],
    ['http://www.yunze.example.cn  2024-03-12 09:30  字体：大中小', 'masthead'],
    ['（来源：云泽日报）', 'masthead'],
    ['索 引 号：QX-0113　发文机构：云泽市统计局', 'boilerplate'],
    ['证券代码：888801    证券简称：云泽新材', 'boilerplate'],
    ['2024年5月20日 二期工厂投产', null],
    ['本文来源：云泽日报  记者：温言  时间：2024/2/20 7:30:00', 'masthead'],
    ['来源 | 云泽市气象台', 'masthead'],
    ['来源：本报记者综合整理。', null],
    ['云泽去年出警1.6万起', null],
  ])('%s', (text, role) => {
    expect(roleOf(pageLabels, text)).toBe(role);
  });
});

describe('masthead', () => {
  const below = '\n云泽去年出警1.6万起\n全市增长5%。';

  it.each([
    ['澜江日报  2023年7月23日  星期日  第02版  要闻', 'masthead'],
    ['望川晚报 数字报  2024年01月19日 星期五  第A05版:民生', 'masthead'],
    ['望川日报数字报刊', 'masthead'],
    ['望川晚报多媒体数字版', 'masthead'],
    ['YUNZE DAILY  云泽日报', 'masthead'],
    ['云泽市人民政府门户网站', 'boilerplate'],
    ['云泽市气象情况通报', null],
    ['云泽去年出警1.6万起', null],
  ])('%s', (text, role) => {
    expect(roleOf(masthead, text + below)).toBe(role);
  });
});

describe('windowTitle', () => {
  it.each([
    ['一季度外贸增长9.7% 民企占比突破六成_云泽新闻网\n标题', 'boilerplate'],
    ['一季度外贸增长9.7%——民企占比突破六成\n标题', null],
    ['一季度外贸增长9.7%\n标题', null],
  ])('%s', (text, role) => {
    expect(roleOf(windowTitle, text)).toBe(role);
  });
});

describe('delivery', () => {
  it.each([
    ['——2024年1月27日在云泽市第十四届人民代表大会第五次会议上', 'subheadline'],
    ['2024年1月27日在云泽市第十四届人民代表大会第五次会议上 云泽市市长 邵帆', 'subheadline'],
    ['2024年1月27日在云泽市举行发布会', null],
  ])('%s', (text, role) => {
    expect(roleOf(delivery, text)).toBe(role);
  });
});

describe('issuer', () => {
  it.each([
    ['青岫市2023年统计公报\n青岫市统计局　青岫调查队', 'boilerplate'],
    ['青岫市2023年统计公报\n青岫市发展概况', null],
    ['青岫市2023年统计公报\n青岫市统计局\n关于数据的说明', null],
  ])('%s', (text, role) => {
    expect(issuer.read(pageOf(text), 1)?.role ?? null).toBe(role);
  });

  it('is no line that stands first', () => {
    expect(roleOf(issuer, '青岫市统计局\n2023年统计公报')).toBeNull();
  });
});

describe('dateLine and signature', () => {
  it.each([
    ['（2024年3月20日）', 'boilerplate'],
    ['二〇二四年三月二十日', 'boilerplate'],
    ['2024年3月20日起施行', null],
    ['3月20日', null],
  ])('%s', (text, role) => {
    expect(roleOf(dateLine, text)).toBe(role);
  });

  it.each([
    ['云泽新材料股份有限公司董事会\n2023年2月25日', 'boilerplate'],
    ['云泽新材料股份有限公司董事会\n特此公告', null],
    ['全市增长5%。\n2023年2月25日', null],
  ])('%s', (text, role) => {
    expect(roleOf(signature, text)).toBe(role);
  });
});
