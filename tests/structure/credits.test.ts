import { describe, expect, it } from 'vitest';
import { readAuthors, readCredits } from '../../src/structure/credits.js';

const credited = (text: string): string | null =>
  readCredits(text)
    ?.map(({ name, role }) => `${name} ${role}`)
    .join(', ') ?? null;

describe('readCredits', () => {
  it.each([
    ['本报记者 许明远 文/图', '许明远 reporter, 许明远 photographer'],
    ['本报记者 叶知秋 摄影报道', '叶知秋 reporter, 叶知秋 photographer'],
    ['(记者程一诺、贺子衿)', '程一诺 reporter, 贺子衿 reporter'],
    ['(记者 沈星 见习记者 白露 实习生 骆冰)', '沈星 reporter, 白露 reporter, 骆冰 intern'],
    ['通讯员 尤佳 龙小雨', '尤佳 correspondent, 龙小雨 correspondent'],
    ['新华社记者 温如海 摄', '温如海 photographer'],
    ['记者 丁一凡 通讯员 覃海 摄', '丁一凡 reporter, 覃海 photographer'],
    [
      '记者 丁一凡 通讯员 覃海 摄影报道',
      '丁一凡 reporter, 丁一凡 photographer, 覃海 correspondent, 覃海 photographer',
    ],
    ['本报记者阮洋摄', '阮洋 photographer'],
    [
      '文/沈星 白露 图/钱多闻 编辑:佟小雨',
      '沈星 reporter, 白露 reporter, 钱多闻 photographer, 佟小雨 editor',
    ],
    ['(记者林予安/海湾报导)', '林予安 reporter'],
    ['记者罗佳文、通讯员 覃海', '罗佳文 reporter, 覃海 correspondent'],
    ['早报记者 翁婉 文 / 摄', '翁婉 reporter, 翁婉 photographer'],
    ['沈星/文 钱多闻/图', '沈星 reporter, 钱多闻 photographer'],
    ['本报记者 沈星 文 钱多闻 摄', '沈星 reporter, 钱多闻 photographer'],
    ['责编/韩松 美编/吴彤 校对/杨波', '韩松 editor'],
    ['责任编辑 陈一苇 版式设计 高原', '陈一苇 editor'],
    ['□本报评论员 沈知白', '沈知白 columnist'],
    ['专栏作者 顾一舟', '顾一舟 columnist'],
    ['记者 陈 彤', '陈彤 reporter'],
    ['记者 阿依古丽·买合木提', '阿依古丽·买合木提 reporter'],
    ['(参与采写:高远)(完)', '高远 reporter'],
    ['校对 杨波', ''],
  ])('%s', (text, expected) => {
    expect(credited(text)).toBe(expected);
  });

  it.each([
    '记者手记',
    '本报评论员文章',
    '记者从市城管局获悉',
    '许明远',
    '记者',
    '2023云泽设计周开幕',
    '全市新增就业3.2万人',
    '图为4月17日的临澜港',
    '文章千古事',
    '',
  ])('%s is no credit', (text) => {
    expect(credited(text)).toBeNull();
  });

  it('says where each name stands', () => {
    const text = '本报记者阮洋摄';
    const [credit] = readCredits(text) ?? [];
    expect(text.slice(credit?.start, credit?.end)).toBe('阮洋');
  });
});

describe('readAuthors', () => {
  it.each([
    ['□ 温言', ['温言']],
    ['■温言 陈彤', ['温言', '陈彤']],
    ['温言', []],
    ['□ 新闻链接', []],
    ['□ 温言 记者', []],
  ])('%s', (text, names) => {
    expect(readAuthors(text).map(({ name }) => name)).toEqual(names);
  });
});
