import { describe, expect, it } from 'vitest';
import { byline, speaker } from '../../../src/structure/constructs/byline.js';
import { caption } from '../../../src/structure/constructs/caption.js';
import { note } from '../../../src/structure/constructs/note.js';
import { claimedBy, roleOf } from '../reading.js';

describe('caption', () => {
  it.each([
    '▲7月22日，救援人员转移被困群众。',
    '▼安置点内志愿者分发早餐。（通讯员　覃海　摄）',
    '2月8日，旅客在候车厅候车。新华社记者 温如海 摄',
    '1月18日,指战员开展演练。    孟长青 摄',
    '图为4月17日，工人吊装集装箱。（钱多闻 摄）',
    '这是2月9日拍摄的站前广场（无人机照片）。　新华社发（邵帆 摄）',
    '供热工人检修设备。记者 丁小鱼 摄（资料图片）',
    '市长邵帆作报告。本报记者阮洋摄',
    '图1 2023年逐月气温',
    '上图：新投产的产线',
    '图②：志愿者分发午餐',
    '[图] 民警在老街开展宣传。',
  ])('%s', (text) => {
    expect(roleOf(caption, text)).toBe('caption');
  });

  it.each([
    '全市拍摄宣传片32部。',
    '上图书馆成为新风尚',
    '图书馆新增藏书3万册。',
    '全市爱好者热衷航拍摄影',
    '今年新建公园32个。',
    '▶热线提醒',
  ])('%s is none', (text) => {
    expect(roleOf(caption, text)).toBeNull();
  });
});

describe('note', () => {
  it.each([
    ['注：本表以万元为单位。\n2.另行说明', 1],
    ['注：1.数据来自日报。\n2.病例指体温≥38℃者。\n3、另行说明', 3],
    ['注：[1]本公报为初步数。\n[2]按现价计算。\n资料来源：统计局。', 2],
    ['附注：\n1.按不变价格计算。\n2.初步核算数。', 3],
    ['资料来源：青岫市统计局。', 1],
    ['附注\n（1）按不变价格计算。\n（2）初步核算数。', 3],
    ['* 上述数据未经审计。', 1],
    ['* 出口增长5%\n* 进口下降3%', 0],
    ['**核心数据**', 0],
    ['[2]地区生产总值按现价计算。', 1],
  ])('%s', (text, lines) => {
    expect(claimedBy(note, text)).toHaveLength(lines);
  });

  it.each(['注意防范高温天气。', '注册企业增长5%。', '来源：云泽日报', '说明会吸引300家企业'])(
    '%s is none',
    (text) => {
      expect(roleOf(note, text)).toBeNull();
    },
  );
});

describe('byline', () => {
  it.each([
    '本报记者 许明远 文/图',
    '（通讯员 尤佳 实习生 鲁小满）',
    '【责任编辑：钟小禾】',
    '（责任编辑：苏小禾　审核：纪明）',
  ])('%s', (text) => {
    expect(roleOf(byline, text)).toBe('byline');
  });

  it.each(['记者手记', '记者从海关获悉，出口增长5%。', '夜间高铁连轴转'])('%s is none', (text) => {
    expect(roleOf(byline, text)).toBeNull();
  });
});

describe('speaker', () => {
  it.each([
    ['省长 胡大川', 'byline'],
    ['云泽市人民政府市长 邵帆', 'byline'],
    ['市长热线办结率提升', null],
    ['市长 邵帆作报告。', null],
  ])('%s', (text, role) => {
    expect(roleOf(speaker, text)).toBe(role);
  });
});
