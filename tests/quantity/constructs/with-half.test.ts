import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('a half after the number', () => {
  testReads([
    ['历时两年半', '两年半 duration 2.5 年'],
    ['一个半小时', '一个半小时 duration 1.5 小时'],
    ['三倍半', '三倍半 multiple 3.5'],
    ['重一吨半', '一吨半 measure 1.5 吨'],
    ['零下两度半', '零下两度半 measure -2.5 度'],
    ['两年半以上', '两年半 duration 2.5 年 atLeast'],
    ['一个半导体', '一个 count 1 个', '半 number 0.5'],
  ]);
});
