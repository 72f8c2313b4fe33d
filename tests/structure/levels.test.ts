import { describe, expect, it } from 'vitest';
import { type Ranked, readLevels } from '../../src/structure/levels.js';
import { sectionsOf } from './reading.js';

const heading = (style: string, words = '概况', rest: Partial<Ranked> = {}): Ranked => ({
  style,
  words,
  isFirst: false,
  hasText: true,
  ...rest,
});

describe('readLevels', () => {
  it.each<[string, readonly Ranked[], readonly number[]]>([
    [
      '一、 （一） 1.',
      [heading('han'), heading('han-bracketed'), heading('arabic'), heading('han')],
      [1, 2, 3, 1],
    ],
    [
      'a notice in front of 一、',
      [heading('unnumbered', '特别提示'), heading('han', '概况', { isFirst: true }), heading('han')],
      [1, 1, 1],
    ],
    [
      'a title straight above 一、',
      [
        heading('unnumbered', '去年回顾', { hasText: false }),
        heading('han', '概况', { isFirst: true }),
        heading('han'),
      ],
      [1, 2, 2],
    ],
    [
      'a count that begins anew under each',
      [
        heading('unnumbered', '去年回顾'),
        heading('han', '概况', { isFirst: true }),
        heading('unnumbered', '今年安排'),
        heading('han', '概况', { isFirst: true }),
      ],
      [1, 2, 1, 2],
    ],
    ['an appendix', [heading('han'), heading('han-bracketed'), heading('unnumbered', '名词解释')], [1, 2, 1]],
    ['another title', [heading('han'), heading('unnumbered', '居民收入')], [1, 2]],
    [
      'an appendix among unnumbered headings',
      [heading('unnumbered'), heading('unnumbered', '新闻链接'), heading('unnumbered')],
      [1, 1, 1],
    ],
    ['an annex with parts', [heading('han'), heading('annex', '实事'), heading('han')], [1, 1, 2]],
  ])('%s', (_, headings, levels) => {
    expect(readLevels(headings)).toEqual(levels);
  });
});

const LONG =
  '坚持稳中求进工作总基调，统筹发展和安全，全年生产总值增长5.6%，新增就业3.2万人，粮食总产量保持稳定，群众生活持续改善，各项事业全面进步。';

describe('levels in a document', () => {
  it('of a report with parts, sections and headings that were given a full stop', () => {
    const stopped = ['激发经营主体活力', '优化营商环境', '扩大对外开放', '守牢安全底线', '办好民生实事'];
    const text = `云泽市政府工作报告
各位代表：
一、去年工作回顾
${LONG}
二、今年工作安排
（一）深化改革
${stopped.map((words) => `${words}。\n${LONG}`).join('\n')}
名词解释
1.“两重”：是指重大项目建设。`;
    expect(sectionsOf(text).slice(1)).toEqual([
      '1 一、|去年工作回顾|1',
      '1 二、|今年工作安排|0',
      '2 （一）|深化改革|0',
      ...stopped.map((words) => `3 |${words}|1`),
      '1 |名词解释|1',
    ]);
  });

  it('leave short sentences of a story alone', () => {
    const text = `云泽外贸增长\n全市外贸增长5%。\n出口表现突出。\n${LONG}\n进口保持稳定。\n${LONG}`;
    expect(sectionsOf(text)).toEqual(['1 ||5']);
  });
});
