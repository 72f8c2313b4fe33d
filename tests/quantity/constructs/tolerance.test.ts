import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('tolerances', () => {
  testReads([
    ['误差±0.5℃', '±0.5℃ measure -0.5~0.5 ℃'],
    ['偏差±2%', '±2% percentage -2~2 %'],
    ['长10±0.5毫米', '10±0.5毫米 measure 9.5~10.5 毫米'],
    ['±800千伏线路', '800千伏 measure 800 千伏'],
  ]);
});
