import { describe, expect, it } from 'vitest';
import { isPageLabel, readLabels } from '../../src/structure/labels.js';

const read = (text: string): readonly string[] =>
  readLabels(text).map(({ kind, value }) => `${kind} ${text.slice(value.start, value.end)}`);

describe('readLabels', () => {
  it.each([
    [
      '发布日期:2024-03-22  来源:青岫市统计局  浏览次数:12',
      ['published 2024-03-22', 'source 青岫市统计局', 'other 12'],
    ],
    ['索 引 号:QX-0113  发文机构:青岫市统计局', ['other QX-0113', 'issuer 青岫市统计局']],
    ['2024-02-09 19:26:08 来源:新华社 字号:默认', ['source 新华社', 'other 默认']],
    ['发布机构\t青岫市应急管理局', ['issuer 青岫市应急管理局']],
    ['来源:', ['source ']],
    ['(来源:青岫日报)', ['source 青岫日报']],
    ['今年主要工作:稳就业', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('isPageLabel', () => {
  it.each([
    ['索 引 号', true],
    ['发布机构', true],
    ['名称', false],
    ['指标', false],
  ])('%s', (cell, expected) => {
    expect(isPageLabel(cell)).toBe(expected);
  });
});
