import { describe, expect, it } from 'vitest';
import { classifiers, countedNouns, weakClassifiers } from '../../src/lexicon/classifiers.js';
import { durationUnits } from '../../src/lexicon/durations.js';
import { measureUnits } from '../../src/lexicon/measures.js';
import { expectFolded, expectUnique } from './table.js';

const written = classifiers.map((classifier) => classifier.written);

describe('classifiers', () => {
  it('writes several hundred words, each once, folded', () => {
    expect(written.length).toBeGreaterThanOrEqual(300);
    expectUnique(written);
    expectFolded(written);
  });

  it.each(
    (
      '个 名 位 人 户 家 起 件 条 项 处 座 所 种 台 辆 艘 架 列 张 份 例 场 次 届 轮 批 间 栋 幢 株 头 只 匹 羽 尾 粒 枚 ' +
      '人次 车次 架次 艘次 辆次 班次 场次 家次 件次 剂次 台套 批次 套(间) 台(套) 家(次) 个(次) 省(区、市) 县(市、区) ' +
      '国 省 市 县 乡 镇 村 区 州 城 地 校 院 站 岛 港'
    ).split(' '),
  )('has %s', (word) => expect(written).toContain(word));

  it.each([
    ['人次', 'events'],
    ['名', 'people'],
    ['届', 'rounds'],
    ['类', 'kinds'],
    ['县', 'places'],
    ['层', 'parts'],
    ['台(套)', 'things'],
  ])('%s counts %s', (word, counts) =>
    expect(classifiers.find((classifier) => classifier.written === word)?.counts).toBe(counts),
  );

  it.each(['企业', '公司', '人口', '部委', '大学生', '元', '美元', '%', '年', '小时', '公里', '月份'])(
    'leaves out %s',
    (word) => expect(written).not.toContain(word),
  );

  it('shares next to nothing with measures and durations', () => {
    const measured = new Set(measureUnits.flatMap((unit) => unit.written));
    const timed = new Set(durationUnits.flatMap((unit) => unit.written));
    expect(written.filter((word) => timed.has(word))).toEqual(['分']);
    expect(written.filter((word) => measured.has(word))).toEqual(['级']);
  });
});

describe('weakClassifiers and countedNouns', () => {
  it('are single characters, each once', () => {
    for (const list of [weakClassifiers, countedNouns]) {
      expectUnique(list);
      expectFolded(list);
      expect(list.filter((word) => word.length !== 1)).toEqual([]);
    }
    expect(weakClassifiers).toEqual(expect.arrayContaining(['点', '线', '面', '心', '体', '道', '分', '把']));
  });

  it('mark as weak only classifiers and what looks like one', () => {
    expect(weakClassifiers.filter((word) => !written.includes(word))).toEqual(['心', '体']);
  });

  it('keep counted words apart from classifiers', () => {
    expect(countedNouns.filter((word) => written.includes(word))).toEqual([]);
  });
});
