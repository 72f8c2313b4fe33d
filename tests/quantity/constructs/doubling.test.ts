import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('doublings', () => {
  testReads([
    ['产值翻番', '翻番 multiple 2'],
    ['翻一番', '翻一番 multiple 2'],
    ['翻了两番', '翻了两番 multiple 4'],
    ['翻3番', '翻3番 multiple 8'],
    ['一番', '一番 count 1 番'],
    ['翻五十番', '五十番 count 50 番'],
  ]);
});
