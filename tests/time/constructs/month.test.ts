import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['3月出口回升', '3月', calendar({ month: 3 })],
  ['3月份出口回升', '3月份', calendar({ month: 3 })],
  ['十二月出口回升', '十二月', calendar({ month: 12 })],
  ['元月出口回升', '元月', calendar({ month: 1 })],
  ['8月底前完工', '8月底', calendar({ month: 8, edge: 'end' })],
  ['10月末余额', '10月末', calendar({ month: 10, edge: 'end' })],
  ['3月初开工', '3月初', calendar({ month: 3, edge: 'start' })],
  ['3月初步测算', '3月', calendar({ month: 3 })],
]);

testNone([
  '工期14个月',
  '三个月完成',
  '9月龄幼猪',
  '13月',
  '连续3月',
  '一月一课',
  '近3月',
  '3.5月',
  '数月',
  '第5月',
]);
