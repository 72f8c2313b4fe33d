import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['一季度出口回升', '一季度', calendar({ quarter: 1 })],
  ['第四季度出口回升', '第四季度', calendar({ quarter: 4 })],
  ['三季度末余额', '三季度末', calendar({ quarter: 3, edge: 'end' })],
  ['Q2出货', 'Q2', calendar({ quarter: 2 })],
  ['今年首季出口', '今年首季', calendar({ year: { offset: 0, to: 'published' }, quarter: 1 })],
]);

testNone(['连续三个季度回升', '纪录片第二季', 'Q235钢', '四季如春', '型号AQ2']);
