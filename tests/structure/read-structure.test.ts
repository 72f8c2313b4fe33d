import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulletinSchema } from '../../src/structure/bulletin.js';
import { outline, read } from './reading.js';

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isQuoted = (value: object): value is Quoted => 'start' in value && 'end' in value && 'text' in value;

const quotesIn = (value: unknown): readonly Quoted[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isQuoted(value) ? [value] : []), ...Object.values(value).flatMap(quotesIn)];
};

/** The offsets of a text's characters that are not white space. */
const inked = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/.test(text.charAt(at)));

const check = (text: string): void => {
  const { bulletin, blocks } = read(text, '2024-01-02');
  expect(bulletinSchema.parse(JSON.parse(JSON.stringify(bulletin)))).toEqual(bulletin);
  for (const quote of quotesIn(bulletin)) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  const held = blocks.flatMap(({ passage }) =>
    Array.from({ length: passage.length }, (_, at) => passage.span(at, at + 1).start),
  );
  const ink = held.filter((at) => !/\s/.test(text.charAt(at)));
  expect(ink.toSorted((a, b) => a - b)).toEqual(inked(text));
  const starts = blocks.map(({ passage }) => passage.span(0, 1).start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  for (const { passage, sentences } of blocks) {
    expect(
      sentences
        .map(({ raw }) => raw)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(passage.raw.replace(/\s/g, ''));
  }
};

const scraps = fc.constantFrom(
  '云泽市2023年统计公报',
  '——节前到发651万人次',
  '本报记者 许明远 文/图',
  '（记者 丁一凡）',
  '新华社青岫2月9日电（记者 程一诺）全市增长5%。',
  '一、综合',
  '（一）收入',
  '1.工业',
  '2.农业',
  '●油锅起火',
  '■新闻链接',
  '【警情构成】',
  '【火灾形势】 火灾下降8.3%，损失减少。',
  '注：1.初步数。',
  '2.尾差。',
  '表1　产量',
  '单位：%',
  '水泥\t486.2\t-3.5',
  '钢\t5.1\t2.0',
  '甲 | 乙 | 3',
  '丙 | 丁 | 4',
  '发布日期：2024-03-22　来源：云泽日报',
  '来源：',
  '云泽日报',
  '第 1 页 共 2 页',
  '- 3 -',
  '12',
  '13',
  '▲7月22日，转移群众。（覃海 摄）',
  '责任编辑：',
  '目录',
  '相关阅读：',
  '【打印】',
  '】',
  'www.yunze.example.cn',
  '全年生产总值增长5.6%，其中工业增长',
  '“先人后物。先老后少。”',
  '2023年2月25日',
  '云泽市统计局',
  '附件：1.名单',
  '。',
  '\u200b',
  '😀',
  '\ud83d',
);
const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\n　　', '\r', ' ', '\n    ', '\u2028', '\f');

describe('readStructure', () => {
  it('keeps what must hold for the fixtures', () => {
    expect(fixtures.length).toBeGreaterThan(0);
    for (const text of fixtures) check(text);
  });

  it('keeps what must hold for scraps of bulletins in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(scraps, breaks), { maxLength: 24 }), (parts) =>
        check(parts.flat().join('')),
      ),
      { numRuns: 400 },
    );
  });

  it('keeps what must hold for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 });
  });

  it('reads a plain broadcast item as headline, headings and paragraphs', () => {
    const text = `国内联播快讯
央视网消息（新闻联播）：
云泽外贸增长9.7%
记者从云泽海关获悉，一季度外贸增长9.7%。
出口表现突出。
全市春灌面积达“双提升”
全市春灌面积120万亩。 `;
    expect(outline(text)).toEqual([
      'headline: 国内联播快讯',
      'paragraph: 央视网消息（新闻联播）：',
      'heading: 云泽外贸增长9.7%',
      'paragraph: 记者从云泽海关获悉，一季度外贸增长9.7%。',
      'paragraph: 出口表现突出。',
      'heading: 全市春灌面积达“双提升”',
      'paragraph: 全市春灌面积120万亩。',
    ]);
  });

  it('reads the same text the same way', () => {
    for (const text of fixtures) expect(read(text).bulletin).toEqual(read(text).bulletin);
  });
});
