import { describe, expect, it } from 'vitest';
import { bracketHeading } from '../../../src/structure/constructs/bracket-heading.js';
import { bulletHeading } from '../../../src/structure/constructs/bullet-heading.js';
import { markupHeading } from '../../../src/structure/constructs/markup-heading.js';
import { numberedHeading } from '../../../src/structure/constructs/numbered-heading.js';
import { unnumberedHeading } from '../../../src/structure/constructs/unnumbered-heading.js';
import type { Construct } from '../../../src/structure/page.js';
import { outline, pageOf } from '../reading.js';

const TEXT = '全年生产总值增长5.6%，就业形势稳定。';

/** The heading that a construct finds in a line with text before and after it: mark and words. */
const headingIn = (construct: Construct, lines: string): string | null => {
  const page = pageOf(`${TEXT}\n${lines}`);
  const heading = construct.read(page, 1)?.heading;
  if (heading === undefined) return null;
  const cut = (span: { start: number; end: number } | null) =>
    span === null ? '' : page[1]?.line.passage.raw.slice(span.start, span.end);
  return `${cut(heading.number)}|${cut(heading.words)}`;
};

describe('numberedHeading', () => {
  it.each([
    [`一、综合\n${TEXT}`, '一、|综合'],
    [`（一）报告期经营情况\n1、营业收入稳步增长\n${TEXT}`, '（一）|报告期经营情况'],
    [`第二部分　2022年度决算情况说明\n${TEXT}`, '第二部分|2022年度决算情况说明'],
    [`1.工业生产\n${TEXT}`, '1.|工业生产'],
    [`一、综合\n二、农业\n${TEXT}`, '一、|综合'],
    [`（一）以更高标准打造生态高地。\n坚持保护优先，${TEXT}`, '（一）|以更高标准打造生态高地'],
  ])('%s', (lines, expected) => {
    expect(headingIn(numberedHeading, lines)).toBe(expected);
  });

  it.each([
    `1.因公出国（境）费0万元，全年无出国（境）团组。\n${TEXT}`,
    `一、财政拨款收入：指财政资金。\n${TEXT}`,
    `（一）扩大内需，服务新格局。突出内需主导，优化供给。\n${TEXT}`,
    `2.勤开窗。每次30分钟。\n${TEXT}`,
    '1.粮食再获丰收\n2.外贸再创新高\n3.就业总体稳定',
    `（一）消费增长3.2%。\n${TEXT}`,
    `1.时间：5月20日\n${TEXT}`,
    '一、综合',
  ])('%s is none', (lines) => {
    expect(headingIn(numberedHeading, lines)).toBeNull();
  });
});

describe('bracketHeading', () => {
  it.each([
    [`【警情构成】\n${TEXT}`, '|警情构成'],
    ['【警情构成】', null],
    [`【警情构成】社会救助占大头\n${TEXT}`, '|社会救助占大头'],
    [`【本报讯】记者程一诺报道\n${TEXT}`, null],
  ])('%s', (lines, expected) => {
    expect(headingIn(bracketHeading, lines)).toBe(expected);
  });

  it('parts from text that runs on', () => {
    expect(outline(`云泽消防接处警1.6万起\n${TEXT}\n　　【火灾形势】 去年火灾下降8.3%。`).slice(2)).toEqual([
      'heading: 【火灾形势】',
      'paragraph: 去年火灾下降8.3%。',
    ]);
  });

  it('stays with a headline', () => {
    expect(outline(`【短评】向着目标再出发！\n${TEXT}`)[0]).toBe('headline: 【短评】向着目标再出发！');
  });
});

describe('bulletHeading', () => {
  it.each([
    [`● 5至14岁人群占比最高\n${TEXT}`, '|5至14岁人群占比最高'],
    [`■新闻链接\n${TEXT}`, '|新闻链接'],
    [`●油锅起火别用水浇；\n${TEXT}`, null],
    ['● 优良天数增加\n● 重污染天数为0', null],
    [`·云泽港航线增至46条\n${TEXT}`, null],
  ])('%s', (lines, expected) => {
    expect(headingIn(bulletHeading, lines)).toBe(expected);
  });
});

describe('unnumberedHeading', () => {
  it.each([
    [`夜间高铁“连轴转”\n${TEXT}`, '|夜间高铁“连轴转”'],
    [`雨情：两项指标破纪录\n${TEXT}`, '|雨情：两项指标破纪录'],
    [`更少的能耗,更快的交付\n${TEXT}`, '|更少的能耗,更快的交付'],
    [`各位代表！\n${TEXT}`, null],
    [`一年来，主要做了以下工作：\n${TEXT}`, null],
    [`出口表现突出。\n${TEXT}`, null],
    [`——民营企业挑大梁\n${TEXT}`, null],
    ['夜间高铁连轴转', null],
    [`粮食\n外贸稳定\n就业稳定\n物价稳定\n${TEXT}`, null],
    [`PM\n${TEXT}`, null],
  ])('%s', (lines, expected) => {
    expect(headingIn(unnumberedHeading, lines)).toBe(expected);
  });
});

describe('markupHeading', () => {
  it.each([
    [`**核心数据一览**\n${TEXT}`, '|核心数据一览'],
    [`## 业务亮点\n${TEXT}`, '|业务亮点'],
    [`**要点**：出口增长5%。\n${TEXT}`, null],
    [`#云泽文旅# 客流增长\n${TEXT}`, null],
  ])('%s', (lines, expected) => {
    expect(headingIn(markupHeading, lines)).toBe(expected);
  });
});

describe('unnumberedHeading', () => {
  it.each([
    [`股票简称 云泽新材\n二、主要数据\n${TEXT}`, null],
    [`去年工作回顾\n一、主要数据\n${TEXT}`, '|去年工作回顾'],
    [`是否需要追溯调整\n□适用 √不适用\n${TEXT}`, null],
    [`本报青岫1月2日电\n${TEXT}`, null],
    [`福厦高铁接触网开始送电\n${TEXT}`, '|福厦高铁接触网开始送电'],
  ])('%s', (lines, expected) => {
    expect(headingIn(unnumberedHeading, lines)).toBe(expected);
  });
});
