import { describe, expect, it } from 'vitest';
import { isFigure, readRow } from '../../../src/structure/constructs/table-rows.js';
import { blocksOf } from '../reading.js';

const TEXT = '全年生产总值增长5.6%，就业形势稳定。';
const around = (table: string): string => `云泽市统计公报\n${TEXT}\n${table}\n${TEXT}`;

describe('tables', () => {
  it.each([
    [
      'cells parted by tabs',
      '表1　居民消费价格\n单位：%\n指标\t全市\t城市\n食品\t0.7\t0.8\n居住\t-0.2\t-0.3',
    ],
    [
      'columns',
      '表2　主要产品产量\n产品名称      单位     产量\n水泥          万吨     486.2\n发电量        亿度     97.3',
    ],
    ['pipes', '产品 | 产能 | 增幅\n--- | --- | ---\n减速器 | 3.0 | 80.0%\n合计 | 7.0 | 71.4%'],
    [
      'single spaces',
      '单位：万元\n项目 本期 上年同期\n营业总收入 186,342.57 152,908.14\n归属于股东\n的净利润 20,936.44 17,120.08',
    ],
    [
      'one cell a line',
      '各年龄组报告情况\n\n年龄组\n人次\n占比（%）\n\n0—4岁\n8214\n12.5\n\n5—14岁\n9036\n14.8\n\n合计\n57477\n7.6',
    ],
    ['a title with its unit', '收入支出总表（单位：万元）\n项目\t2022年\n收入\t1,795.30\n支出\t67.17'],
  ])('with %s are one block, title and unit included', (_, table) => {
    expect(blocksOf(around(table), 'table')).toEqual([table]);
    expect(blocksOf(around(table), 'paragraph')).toEqual([TEXT, TEXT]);
  });

  it('leave out the paragraph above and the note below', () => {
    const text = around(`情况见表1。\n水泥\t486.2\n发电\t97.3\n注：初步统计数。`);
    expect(blocksOf(text, 'table')).toEqual(['水泥\t486.2\n发电\t97.3']);
    expect(blocksOf(text, 'note')).toEqual(['注：初步统计数。']);
  });

  it('leave out the numbered heading above', () => {
    const text = around(
      '一、主要数据\n单位：万元\n营业收入 356,210.45 321,880.12\n利润总额 45,120.33 40,215.90',
    );
    expect(blocksOf(text, 'heading')).toEqual(['一、主要数据']);
    expect(blocksOf(text, 'table')).toHaveLength(1);
  });

  it('go on over the number of a page', () => {
    const text = around('水泥\t486.2\n- 2 -\n发电\t97.3');
    expect(blocksOf(text, 'table')).toEqual(['水泥\t486.2发电\t97.3']);
    expect(blocksOf(text, 'boilerplate')).toEqual(['- 2 -']);
  });

  it.each([
    ['a line of controls', '返回顶部 | 打印本页 | 关闭窗口'],
    ['labels', '索引号\tYZ-01\n发布机构\t云泽市统计局'],
    ['a list', '1.粮食再获丰收\n2.外贸再创新高\n3.就业总体稳定'],
    ['short lines of text', '增长5%。\n下降3%。\n持平。'],
  ])('are not %s', (_, lines) => {
    expect(blocksOf(around(lines), 'table')).toEqual([]);
  });
});

describe('readRow', () => {
  it.each([
    ['营业利润 24,615.30 19,877.46 23.84', 'figures'],
    ['加权平均收益率 11.46% 10.38% 增加1.08个百分点', 'figures'],
    ['水泥            万吨        486.2', 'columns'],
    ['去年出口 312.7 亿元', null],
    ['全市增长5%。\t详见附表', null],
    ['电话:000-1  传真:000-2  邮编:000000', null],
  ])('%s', (text, kind) => {
    expect(readRow(text)?.kind ?? null).toBe(kind);
  });
});

describe('isFigure', () => {
  it.each([
    ['12.5', true],
    ['-3.5', true],
    ['186,342.57', true],
    ['1.1倍', true],
    ['—', true],
    ['水泥', false],
    ['12.5万吨', false],
  ])('%s', (cell, expected) => {
    expect(isFigure(cell)).toBe(expected);
  });
});
