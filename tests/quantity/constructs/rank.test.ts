import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('places in an order', () => {
  testReads([
    ['居全国第三', '第三 rank 3'],
    ['居第7位', '第7位 rank 7'],
    ['排名首位', '首位 rank 1'],
    ['产量居首', '首 rank 1'],
    ['进入前十', '十 rank 10 atMost'],
    ['进入前5位', '5位 rank 5 atMost'],
    ['百强县', '百强 rank 100 atMost'],
    ['连续第七年', '第七年 duration 7 年'],
    ['此前10天', '10天 duration 10 天'],
  ]);
});
