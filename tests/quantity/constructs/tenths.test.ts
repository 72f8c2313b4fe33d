import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('tenths with hundredths', () => {
  testReads([
    ['占七成六', '七成六 percentage 76 %'],
    ['占三成五以上', '三成五 percentage 35 % atLeast'],
    ['占三成半', '三成半 percentage 35 %'],
    ['七成一线职工', '七成 percentage 70 %', '一线 count 1 线'],
    ['七成6', '七成 percentage 70 %', '6 number 6'],
  ]);
});
