import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('halves as words', () => {
  testReads([
    ['约一半', '一半 fraction 1/2 about'],
    ['半数以上', '半数 fraction 1/2 atLeast'],
    ['进度过半', '过半 fraction 1/2 moreThan'],
    ['大半居民', '大半 fraction 1/2 moreThan'],
    ['等了大半年', '半年 duration 0.5 年'],
    ['经过半个月', '半个月 duration 0.5 个月'],
  ]);
});
