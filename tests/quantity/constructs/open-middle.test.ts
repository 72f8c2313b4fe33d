import { describe } from 'vitest';
import { testReads } from '../table.js';

describe('an open number between 个 and its unit', () => {
  testReads([
    ['5个多小时', '5个多小时 duration 5 小时 moreThan'],
    ['历时两个多月', '两个多月 duration 2 个月 moreThan'],
    ['3个多百分点', '3个多百分点 percentagePoint 3 pp moreThan'],
    ['半个多世纪', '半个多世纪 duration 0.5 世纪 moreThan'],
    ['两个来月', '两个来月 duration 2 个月 about'],
    ['5个多样化平台', '5个 count 5 个'],
  ]);
});
