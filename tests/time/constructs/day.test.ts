import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['青岫市警方12日称', '12日', calendar({ day: 12 })],
  ['附近12日发生火情', '12日', calendar({ day: 12 })],
  ['二十五日清点完毕', '二十五日', calendar({ day: 25 })],
  ['3月5号放水', '3月5号', calendar({ month: 3, day: 5 })],
  ['2024年3月5日放水', '2024年3月5日', calendar({ year: 2024, month: 3, day: 5 })],
  ['二月廿五日', '二月廿五日', calendar({ month: 2, day: 25 })],
  ['三方16日均表示同意', '16日', calendar({ day: 16 })],
]);

testNone([
  '7日内办结',
  '100日元',
  '20日元',
  '5号线开通',
  '16号楼',
  '一日三餐',
  '几十年如一日',
  '32日',
  '连续7日下跌',
  '5日均线',
  '十日达',
  '第12日',
  '21日龄',
]);
