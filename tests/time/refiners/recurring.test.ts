import { testNone, testReadings } from '../table.js';

testReadings([
  ['每年3月12日植树', '每年3月12日', { type: 'recurring' }],
  ['每周五发车', '每周五', { type: 'recurring' }],
  ['每年5—8月洄游', '每年5—8月', { type: 'recurring' }],
  ['每天早上八点发车', '每天早上八点', { type: 'recurring' }],
]);

testNone(['每年50亿立方米', '每天119家', '每周三次', '每月815元']);
