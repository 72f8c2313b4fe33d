import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/ground/period-role.js';
import { findTimes } from '../../src/time/find-times.js';
import { resolveTime } from '../../src/time/resolve-time.js';

/** The roles of the times of a sentence, as published on 2024-09-07. */
const roles = (text: string): string[] =>
  findTimes(text).flatMap((time) => {
    const value = resolveTime(time.value, { published: '2024-09-07', year: 2024, current: null });
    return value === null ? [] : [roleOf(text, time, value)];
  });

describe('told', () => {
  test.each([
    '今年,全市办理案件3件',
    '台风于6日登陆,转移群众',
    '昨天在云泽市举行的比赛中,共产生金牌3枚',
    '“十四五”时期,新建学校3所',
    '自2021年起,发放补贴3万元',
  ])('%s', (text) => expect(roles(text)).toEqual(['told']));
});

describe('none, the other side of a comparison or how long a record has stood', () => {
  test.each([
    '比上年增长3%',
    '快于2023年3个百分点',
    '是去年的2.1倍',
    '与2022年度相比',
    '突破1959年建站以来纪录',
    '为2020年7月以来的最大降幅',
    '公司成立于2011年',
    '今天是第30个世界环境日',
  ])('%s', (text) => expect(roles(text)).toEqual(['none']));
});

describe('local, a part of a name or the start of a change', () => {
  test.each([
    '续发行2024年第六期国债',
    '今年第11号台风',
    '这是今年首个开工的工程',
    '获评2023年度最具活力城市',
    '发布《2024年风险报告》',
    '入选2023年中国企业500强',
    '科学谋划“十五五”为牵引',
    '由上年的2.08缩小至2.03',
    '将从现在的5个小时缩短至2小时',
    '自去年6月连续15个月下降',
  ])('%s', (text) => expect(roles(text)).toEqual(['local']));
});

describe('speech and act', () => {
  test.each([
    ['警方6日称,大火烧毁3栋房屋', ['speech']],
    ['据媒体6日报道,大火烧毁3栋房屋', ['speech']],
    ['市统计局今天发布数据', ['act']],
    ['记者今天从市水务局获悉', ['act']],
    ['市政府今天举行新闻发布会', ['act']],
    ['今天多支队伍举行了3场演练', ['told']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));
});

test('a dated thing and the present', () => {
  expect(roles('6日燃起的大火已烧毁房屋')).toEqual(['event']);
  expect(roles('目前,已开工3个项目')).toEqual(['present']);
});
