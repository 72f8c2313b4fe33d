import { describe, expect, it } from 'vitest';
import { read, sectionsOf } from './reading.js';

describe('sections', () => {
  it('nest by the order in which styles of mark appear', () => {
    const text = `云泽市2023年统计公报
第一部分　概况
　　一、职责
　　承担全市试验示范。
第二部分　决算
　　一、收入
　　（一）基本收入
　　基本收入增长5%。
　　1.财政拨款
　　拨款增长3%。
　　二、支出
　　支出增长2%。`;
    expect(sectionsOf(text)).toEqual([
      '1 第一部分|概况|0',
      '2 一、|职责|1',
      '1 第二部分|决算|0',
      '2 一、|收入|0',
      '3 （一）|基本收入|1',
      '4 1.|财政拨款|1',
      '2 二、|支出|1',
    ]);
  });

  it('gives text before the first heading a section of its own', () => {
    expect(sectionsOf('标题在此\n甲增长5%。\n乙增长3%。\n小标题在此\n丙增长2%。')).toEqual([
      '1 ||2',
      '1 |小标题在此|1',
    ]);
  });

  it('are none where there is no text', () => {
    expect(sectionsOf('')).toEqual([]);
    expect(sectionsOf(' \n　\n')).toEqual([]);
  });

  it('tell each block of the body where it stands', () => {
    const { blocks } = read(
      '标题在此\n甲增长5%。\n小标题在此\n丙增长2%。\n注：初步统计数。\nwww.yunze.example.cn',
    );
    expect(blocks.map(({ role, section }) => `${role} ${section}`)).toEqual([
      'headline null',
      'paragraph 0',
      'heading 1',
      'paragraph 1',
      'note 1',
      'boilerplate null',
    ]);
  });

  it('hold the sentences of each paragraph', () => {
    const [section] = read('标题在此\n甲增长5%。乙下降3%。').bulletin.sections;
    expect(section?.paragraphs[0]?.sentences.map(({ text }) => text)).toEqual(['甲增长5%。', '乙下降3%。']);
  });
});
