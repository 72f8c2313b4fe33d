import { describe } from 'vitest';
import { testReads } from './table.js';

describe('units and bounds shared in a list', () => {
  testReads([
    ['1.2个、2.7个百分点', '1.2个 percentagePoint 1.2 pp', '2.7个百分点 percentagePoint 2.7 pp'],
    ['23、45和67家', '23 count 23 家', '45 count 45 家', '67家 count 67 家'],
    ['三、四成', '三 percentage 30 %', '四成 percentage 40 %'],
    ['25、50个基点', '25 percentagePoint 0.25 pp', '50个基点 percentagePoint 0.5 pp'],
    ['突破8万元、9万元', '8万元 money 80000 CNY moreThan', '9万元 money 90000 CNY moreThan'],
    ['3个，5%', '3个 count 3 个', '5% percentage 5 %'],
    ['3 5家', '3 number 3', '5家 count 5 家'],
  ]);
});
