import { expect, test } from 'vitest';
import { createExtractor } from '../../src/index.js';
import { snapshotOf } from '../../src/output/snapshot.js';
import { fixtureNames, readFixture } from '../fixtures.js';

const { extract } = createExtractor({ tokenizer: '@node-rs/jieba' });

const text = `科技兴警

云泽公安晒出账本

本报记者 许明远

一、警情

2023年，全市刑事警情同比下降12.6%，占全市警情总量的三分之一。

二、保障

每站配备民警10至15名，储备大米3斤，推行“一窗通办”。
2024年，力争建成警务站20个以上。
`;

test('is read by people', () => {
  expect(snapshotOf(text, extract(text))).toMatchInlineSnapshot(`
    "# What gongbao reads in this bulletin, format 1. Read every change before you accept it.

    kicker     科技兴警
    headline   云泽公安晒出账本
    byline     许明远 (reporter)
    sections   一、警情  [1 paragraph, 2 claims]
               二、保障  [2 paragraphs, 3 claims]

    ## 5 claims

    12.6%
      sentence    2023年，全市刑事警情同比下降«12.6%»，占全市警情总量的三分之一。
      place       paragraph under 警情
      amount      12.6 %, percentage
      metric      全市刑事警情
      period      2023
      direction   decrease
      basis       yearOnYear
      rule        counted

    三分之一
      sentence    2023年，全市刑事警情同比下降12.6%，占全市警情总量的«三分之一»。
      place       paragraph under 警情
      amount      1/3, fraction
      metric      全市刑事警情
      of          全市警情
      period      2023
      rule        counted

    10至15名
      sentence    每站配备民警«10至15名»，储备大米3斤，推行“一窗通办”。
      place       paragraph under 保障
      amount      10 to 15 名, count
      metric      每站配备民警
      period      -
      rule        range

    3斤
      sentence    每站配备民警10至15名，储备大米«3斤»，推行“一窗通办”。
      place       paragraph under 保障
      amount      3 斤, measure
      ucum        1500 g
      metric      储备大米
      period      -
      rule        counted

    20个
      sentence    2024年，力争建成警务站«20个»以上。
      place       paragraph under 保障
      amount      20 个, count
      approx      atLeast
      metric      警务站
      period      2024
      modality    planned
      rule        counted

    ## 5 other numerals

      listMark    «一»、警情
      date        «2023年»，全市刑事警情同比下降1
      listMark    «二»、保障
      name        名，储备大米3斤，推行“«一»窗通办”。
      date        «2024年»，力争建成警务站20个以
    "
  `);
});

test('of a text with nothing in it', () => {
  expect(snapshotOf('', extract(''))).toMatchInlineSnapshot(`
    "# What gongbao reads in this bulletin, format 1. Read every change before you accept it.


    ## 0 claims

    ## 0 other numerals
    "
  `);
});

test('has a block for each claim and a line for each other numeral, and ends each line once', () => {
  for (const name of fixtureNames) {
    const fixture = readFixture(name);
    const extraction = extract(fixture);
    const snapshot = snapshotOf(fixture, extraction);
    expect(snapshot.match(/^ {2}sentence /gm)).toHaveLength(extraction.claims.length);
    expect(snapshot.split(/^## \d+ other numerals?$/m)[1]?.match(/^ {2}.*«.*»/gm)).toHaveLength(
      extraction.others.length,
    );
    expect(snapshot).not.toMatch(/[ \t\r]$/m);
    expect(snapshot).toMatch(/[^\n]\n$/);
  }
});

test('a sentence without end is cut around each of its numbers', () => {
  const endless = '接警3起，'.repeat(2000);
  const { length } = snapshotOf(endless, extract(endless));
  expect(length).toBeLessThan(2000 * 1500);
});
