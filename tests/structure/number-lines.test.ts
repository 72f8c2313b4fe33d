import { describe, expect, it } from 'vitest';
import { sectionsOf } from './reading.js';

const TEXT = '全年生产总值增长5.6%，就业形势稳定。';

describe('marks on a line of their own', () => {
  it.each([
    ['01', '已经下了多少'],
    ['第一部分', '单位概况'],
    ['二、', '财政收支情况'],
    ['附件1', '重点任务清单'],
    ['PART 2', '看市场'],
  ])('%s', (mark, words) => {
    expect(sectionsOf(`标题在此\n${TEXT}\n${mark}\n${words}\n${TEXT}`)[1]).toBe(`1 ${mark}|${words}|1`);
  });

  it.each([
    ['01', TEXT],
    ['01', '1.工业生产'],
    ['12', '已经下了多少'],
    ['03月', '已经下了多少'],
  ])('%s above %s is none', (mark, words) => {
    expect(sectionsOf(`标题在此\n${TEXT}\n${mark}\n${words}\n${TEXT}`).join()).not.toContain(` ${mark}|`);
  });
});
