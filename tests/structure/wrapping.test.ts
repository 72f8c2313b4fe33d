import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/structure/line.js';
import { readSetting } from '../../src/structure/wrapping.js';
import { readSource } from '../../src/source/source-text.js';
import { blocksOf, outline, read } from './reading.js';

const INDENTED = `青岫市暴雨抢险直击
　　22日凌晨2时，青岫县石桥镇的积水已没过
膝盖，镇干部罗秀挨家敲开最后8户的门。截至
当日18时，全县累计转移4085户13126人。群众
得到妥善安置，没有人员伤亡。
雨情：两项指标破纪录
　　据气象台监测，21日14时至22日8时，全县
平均降雨量142.6毫米；山口站最大1小时雨量
76.5毫米，突破建站以来纪录。
　　水位随后回落。`;

describe('paragraphs broken over lines', () => {
  it('finds the measure of set text and none in running text', () => {
    const lines = (text: string) => readSetting(readLines(readSource(text)));
    expect(lines(INDENTED)).toEqual({ measure: 41, indented: true });
    expect(lines('标题\n甲增长5%。\n小标题\n乙增长3%。').measure).toBeNull();
  });

  it('joins them and leaves headings alone', () => {
    expect(outline(INDENTED)).toEqual([
      'headline: 青岫市暴雨抢险直击',
      expect.stringMatching(/^paragraph: 22日凌晨.*石桥镇的积水已没过膝盖.*没有人员伤亡。$/),
      'heading: 雨情：两项指标破纪录',
      expect.stringMatching(/^paragraph: 据气象台.*全县平均降雨量.*雨量76.5毫米，突破建站以来纪录。$/),
      'paragraph: 水位随后回落。',
    ]);
  });

  it('joins over the number of a page, which is a block of its own', () => {
    const text = INDENTED.replace('4085户', '4085户').replace('全县\n平均', '全县\n- 3 -\n\n平均');
    expect(blocksOf(text, 'boilerplate')).toEqual(['- 3 -']);
    expect(blocksOf(text, 'paragraph')).toEqual(blocksOf(INDENTED, 'paragraph'));
    const starts = read(text).blocks.map(({ passage }) => passage.span(0, 1).start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('joins set text without indents, where paragraphs end short', () => {
    const text = `2023年度主要经营数据公告
本公司董事会保证本公告内容不存在任何虚假记载、误导性陈述或
者重大遗漏，并承担责任。
一、经营情况
2023年，公司完成货物吞吐量1.26亿吨，同比增长8.4%；完成集装
箱吞吐量385.2万标准箱。其中外贸集装箱吞吐量126.8万标准箱，
同比增长9.6%。
上述数据未经审计。`;
    expect(outline(text)).toEqual([
      'headline: 2023年度主要经营数据公告',
      expect.stringMatching(/陈述或者重大遗漏，并承担责任。$/),
      'heading: 一、经营情况',
      expect.stringMatching(/完成集装箱吞吐量.*标准箱，同比增长9.6%。$/),
      'paragraph: 上述数据未经审计。',
    ]);
  });

  it('joins a line that markup broke in mid-sentence', () => {
    const text =
      '标题在此\n全市空气质量持续改善，各项指标好于上年，PM\n2.5\n年平均浓度20微克。\n实施“双向\n揭榜\n挂帅”机制。';
    expect(blocksOf(`${text}`, 'paragraph')).toContain('实施“双向揭榜挂帅”机制。');
  });

  it('joins a dateline to the text below it', () => {
    const text = '标题在此\n     本报青岫1月2日电\n     （记者 宁静）随着新路通车，里程达8026公里。';
    expect(blocksOf(text, 'paragraph')).toEqual([
      '本报青岫1月2日电（记者 宁静）随着新路通车，里程达8026公里。',
    ]);
  });

  it('joins a long line that ends in mid-sentence where only few are broken', () => {
    const text =
      '标题在此\n本摘要来自全文，为全面了解公司的经营成果、财务状况及未来发展规划，投资者应当到规定的网站去\n仔细阅读全文。\n董事均已出席。';
    expect(blocksOf(text, 'paragraph')).toHaveLength(2);
  });

  it('leaves running text as it is', () => {
    const text =
      '快讯\n央视网消息（新闻联播）：\n甲地出口增长\n甲地出口增长5%。\n乙地进口下降\n乙地进口下降3%。';
    expect(outline(text).slice(2)).toEqual([
      'heading: 甲地出口增长',
      'paragraph: 甲地出口增长5%。',
      'heading: 乙地进口下降',
      'paragraph: 乙地进口下降3%。',
    ]);
  });
});
