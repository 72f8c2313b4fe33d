import { describe, expect, it } from 'vitest';
import { pageFurniture } from '../../../src/structure/constructs/page-furniture.js';
import { claimedBy, pageOf } from '../reading.js';

const nameOf = (text: string): string | null => {
  const page = pageOf(text);
  return pageFurniture.find(({ read }) => read(page, 0) !== null)?.name ?? null;
};

const construct = (name: string) => pageFurniture.find((one) => one.name === name) ?? expect.fail(name);

describe('page furniture', () => {
  it.each([
    ['首页 > 信息公开 > 统计公报', 'trail'],
    ['首页 / 新闻中心 / 公司新闻', 'trail'],
    ['青岫晚报网 | 健康频道', 'trail'],
    ['当前位置：首页 >> 部门决算', 'trail'],
    ['青岫新闻网  要闻  正文', 'trail'],
    ['政务信息\n>', 'trail'],
    ['【字号 大 中 小】 【打印】 【关闭】', 'widgets'],
    ['分享到：微信　微博　复制链接', 'widgets'],
    ['上一篇   下一篇     放大 + 缩小 - 默认 ○', 'widgets'],
    ['阅读 4,107', 'widgets'],
    ['】', 'widgets'],
    ['*****', 'widgets'],
    ['版权声明：本网所有稿件未经授权不得转载。', 'notice'],
    ['声明：本网资讯仅供参考。', 'notice'],
    ['前瞻性声明：计划存在不确定性。', 'notice'],
    ['© 2011-2024 云泽股份有限公司 版权所有', 'notice'],
    ['云泽日报社出版  国内统一连续出版物号 CN 00-0001', 'notice'],
    ['主办：青岫市统计局    网站标识码：0000000017', 'notice'],
    ['附件：望川市2022年部门决算公开表.xls', 'attachments'],
    ['媒体联络：', 'contact'],
    ['云泽品牌部 乔女士  电话：000-8800 0520', 'contact'],
    ['epaper.yzcb.example.cn', 'web-address'],
    ['http://wcwb.example.cn/html/2024-01/19/content_00817.htm', 'web-address'],
    ['第一部分　单位概况…………………1', 'contents'],
    ['（更多报道见4版）', 'cross-reference'],
    ['（下转第二版）', 'cross-reference'],
    ['网站声明 | 联系我们 | 网站地图', 'link-bar'],
    ['抄送：县委办公室。', 'notice'],
    ['望川县人民法院办公室    2024年1月15日印发', 'notice'],
    ['（此件公开发布）', 'notice'],
    ['点击上方蓝字 关注我们', 'notice'],
    ['附表：\n1．收支总表', 'attachments'],
    ['新闻联络人：交通局 科长 叶向阳', 'contact'],
    ['阅读 1.2万', 'widgets'],
    ['青政发〔2024〕12号', 'document-number'],
  ])('%s is %s', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    '夜间高铁连轴转',
    '全市增长5%。',
    '。',
    '打印耗材出口增长5%',
    '从“7”到“12”：产能再上台阶',
    '（见表1）',
    '市长热线电话受理量增长12%。',
    '谐波减速器 | 3.0 | 5.4 | 80.0%',
    '5.6',
    '更少的能耗，更快的交付',
  ])('%s is none', (text) => {
    expect(nameOf(text)).toBeNull();
  });

  it('takes the titles below 相关阅读', () => {
    const text = '相关阅读：\n·云泽港航线增至46条  2024-04-11\n·外贸破80亿元\n\n全市增长5%。';
    expect(claimedBy(construct('neighbours'), text)).toHaveLength(3);
  });

  it('takes the numbered titles below 附件', () => {
    expect(claimedBy(construct('attachments'), '附件：1.名单\n　2.值班表\n云泽市统计局')).toHaveLength(2);
    expect(claimedBy(construct('attachments'), '附件：\n1.名单\n2.值班表\n云泽市统计局')).toHaveLength(3);
  });

  it('takes the entries below 目录 up to where the first comes again', () => {
    expect(claimedBy(construct('contents'), '目  录\n一、概况\n二、收支\n一、概况\n概况如下。')).toHaveLength(
      3,
    );
    expect(claimedBy(construct('contents'), '目录\n全市增长5%。')).toHaveLength(1);
  });
});
