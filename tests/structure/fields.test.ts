import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

const BODY = '\n\n　　全市生产总值增长5.6%，就业形势稳定。\n';
const TITLE = '云泽市上半年经济运行平稳';

describe('published', () => {
  it.each([
    [`发布日期：2024-03-22　来源：云泽日报\n${TITLE}${BODY}`, '2024-03-22'],
    [`${TITLE}\n2024-02-09 19:26:08　来源：云泽日报${BODY}`, '2024-02-09'],
    [`${TITLE}\n2024年02月10日 07时41分\n来源：\n云泽日报${BODY}`, '2024-02-10'],
    [`发表时间：\n2024-02-09 09:45:30\n${TITLE}${BODY}`, '2024-02-09'],
    [`澜江日报  2023年7月23日  星期日  第02版  要闻\n${TITLE}${BODY}`, '2023-07-23'],
    [`${TITLE}${BODY}\n云泽市统计局\n2023年2月25日`, '2023-02-25'],
    [`${TITLE}${BODY}\n云泽市统计局\n二〇二三年二月二十五日`, '2023-02-25'],
    [`${TITLE}\n（2024年3月20日）${BODY}`, '2024-03-20'],
    [`成文日期：2024-03-20　发布日期：2024-03-22\n${TITLE}${BODY}`, '2024-03-22'],
    [`${TITLE}\n2024-03-22${BODY}\n云泽市统计局\n2024年3月20日`, '2024-03-22'],
    [`${TITLE}${BODY}相关阅读：\n·云泽港航线增至46条  2024-04-11`, undefined],
    [`${TITLE}\n\n　　2024年3月20日，全市生产总值公布。`, undefined],
    [`${TITLE}\n\n云泽，2024年3月20日 —— 公司今日投产。`, '2024-03-20'],
    [`${TITLE}${BODY}云泽市统计局\n2023年2月25日\n\n一、名单\n甲公司增长5%。`, '2023-02-25'],
  ])('%j', (text, expected) => {
    expect(read(text).bulletin.published?.iso).toBe(expected);
  });
});

describe('publisher', () => {
  it.each([
    [`${TITLE}\n2024-02-09　来源：云泽日报　字号：大${BODY}`, '云泽日报'],
    [`${TITLE}\n来源：\n云泽日报\n时间：\n2024-02-09${BODY}`, '云泽日报'],
    [`澜江日报  2023年7月23日  星期日  第02版\n${TITLE}${BODY}`, '澜江日报'],
    [`${TITLE}${BODY}（来源：云泽日报）`, '云泽日报'],
    [`索引号\tYZ-01\n发布机构\t云泽市应急管理局\n发布日期\t2024-07-03\n${TITLE}${BODY}`, '云泽市应急管理局'],
    [`${TITLE}\n云泽市统计局　云泽调查队${BODY}`, '云泽市统计局　云泽调查队'],
    [`${TITLE}${BODY}\nepaper.yunze.example.cn`, 'epaper.yunze.example.cn'],
    [`${TITLE}${BODY}\nhttp://www.yunze.example.cn/a/1.html`, 'www.yunze.example.cn'],
    [`${TITLE}${BODY}凡本网注明“来源：云泽日报”的文字，转载须注明出处。`, undefined],
    [`${TITLE}${BODY}云泽市统计局\n2023年2月25日`, '云泽市统计局'],
    [`${TITLE}${BODY}云泽新材料股份有限公司董事会\n2023年2月25日`, undefined],
    [`云泽市统计局 > 数据解读\n${TITLE}${BODY}`, '云泽市统计局'],
    [`${TITLE}${BODY}`, undefined],
  ])('%j', (text, expected) => {
    expect(read(text).bulletin.publisher?.text).toBe(expected);
  });
});

describe('byline', () => {
  it.each([
    [`${TITLE}\n本报记者 陈彤 文/图${BODY}`, '陈彤 reporter, 陈彤 photographer'],
    [
      `${TITLE}\n2024-04-19 08:12:45   来源:云泽日报   文/沈星 图/钱多闻   编辑:佟小雨${BODY}`,
      '沈星 reporter, 钱多闻 photographer, 佟小雨 editor',
    ],
    [
      `${TITLE}\n\n　　本报讯（记者 丁一凡 通讯员 卫小可）全市增长5%。`,
      '丁一凡 reporter, 卫小可 correspondent',
    ],
    [`${TITLE}\n\n　　本报讯 记者丁一凡报道：全市增长5%。`, '丁一凡 reporter'],
    [`${TITLE}\n\n　　全市增长5%。（记者 江临 通讯员 覃海）`, '江临 reporter, 覃海 correspondent'],
    [`${TITLE}${BODY}▲7月22日，冲锋舟转移群众。（通讯员　覃海　摄）`, '覃海 photographer'],
    [`${TITLE}${BODY}责任编辑：\n柳依依`, '柳依依 editor'],
    [`${TITLE}\n本报记者 陈彤${BODY}▲群众撤离。 陈彤 摄\n（记者 陈彤）`, '陈彤 reporter, 陈彤 photographer'],
    [`${TITLE}\n\n　　记者从市统计局获悉（编辑注），全市增长5%。`, ''],
    [`${TITLE}\n\n省长 胡大川${BODY}`, ''],
  ])('%j', (text, expected) => {
    const { byline } = read(text).bulletin;
    expect(byline.map(({ name, role }) => `${name} ${role}`).join(', ')).toBe(expected);
    for (const { name, start, end } of byline) expect(text.slice(start, end).replace(/\s/g, '')).toBe(name);
  });
});

describe('dateline', () => {
  const text = `${TITLE}\n\n　　新华社青岫12月30日电 全市增长5%。`;

  it('takes its year from the date the caller gives where the text has none', () => {
    expect(read(text, '2024-01-02').bulletin.dateline?.date?.iso).toBe('2023-12-30');
    expect(read(text).bulletin.dateline?.date).toBeNull();
    expect(read(text, '2024-01-02').bulletin.published).toBeNull();
  });

  it('prefers the date of the text', () => {
    expect(read(`发布日期：2022-12-31\n${text}`, '2024-01-02').bulletin.dateline?.date?.iso).toBe(
      '2022-12-30',
    );
  });
});
