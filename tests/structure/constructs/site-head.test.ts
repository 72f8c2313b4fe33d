import { describe, expect, it } from 'vitest';
import {
  delivering,
  documentKind,
  edition,
  latinLine,
  programme,
  siteName,
  timeStamp,
} from '../../../src/structure/constructs/site-head.js';
import type { Construct } from '../../../src/structure/page.js';
import { blocksOf, read, roleOf } from '../reading.js';

const BELOW = '\n云泽去年出警1.6万起\n全市增长5%。';

describe('lines above the headline', () => {
  it.each<[Construct, string, string | null]>([
    [latinLine, 'Yunze Customs District P.R.China', 'boilerplate'],
    [latinLine, 'Q3 2024', null],
    [latinLine, '云泽海关 Yunze Customs', null],
    [edition, '第A03版：要闻          上一版  下一版', 'boilerplate'],
    [edition, '科技  09', 'boilerplate'],
    [edition, '1. 工业生产', null],
    [edition, '云泽去年出警1.6万起', null],
    [documentKind, '海灣市政府 新聞稿', 'boilerplate'],
    [documentKind, '云泽市举行新闻发布会', null],
    [programme, '云泽广播电视台《云泽新闻联播》', 'masthead'],
    [programme, '云泽电视台建成三十年', null],
    [timeStamp, '云泽气象 云泽气象 2024-07-05 16:08 发表于云泽', 'masthead'],
    [timeStamp, '2024年7月5日16时起全市进入应急响应。', null],
    [timeStamp, '云泽2024年7月5日开馆', null],
    [delivering, '省长胡大川作政府工作报告', 'caption'],
    [delivering, '胡大川作政府工作报告。', 'caption'],
    [delivering, '会议听取了政府工作报告。', null],
  ])('%o reads %s', (construct, text, role) => {
    expect(roleOf(construct, text + BELOW)).toBe(role);
  });

  it('names a site by the body it is of', () => {
    expect(roleOf(siteName, `云泽海关\nYunze Customs District${BELOW}`)).toBe('boilerplate');
    expect(roleOf(siteName, `云泽市统计局\n关于上半年经济运行情况的通报${BELOW}`)).toBeNull();
  });

  it('takes the account of a post for no headline', () => {
    const text = `澜江发布\n澜江龙舟赛圆满收官！\n原创 澜江发布 2024年06月10日 21:15 澜江\n\n今天，42支队伍参赛。`;
    expect(read(text).bulletin.headline.main?.text).toBe('澜江龙舟赛圆满收官！');
    expect(read(text).bulletin.headline.kicker).toBeNull();
    expect(read(text).bulletin.published?.iso).toBe('2024-06-10');
  });

  it('begins the body at the salutation', () => {
    const text = '云泽市政府工作报告\n市长 胡大川\n胡大川作政府工作报告。\n各位代表：\n现在报告工作。';
    expect(blocksOf(text, 'caption')).toEqual(['胡大川作政府工作报告。']);
    expect(blocksOf(text, 'paragraph')).toEqual(['各位代表：', '现在报告工作。']);
  });
});
