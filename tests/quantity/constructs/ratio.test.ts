import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('ratios', () => {
  testReads([
    ['1:2', '1:2 number 1/2'],
    ['城乡收入比2.50∶1', '2.50∶1 number 2.5/1'],
    ['9.1∶38.7∶52.2', '9.1 number 9.1', '38.7 number 38.7', '52.2 number 52.2'],
    ['3: 2', '3 number 3', '2 number 2'],
  ]);
});
