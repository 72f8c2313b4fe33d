import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['11月中旬发货', '11月中旬', calendar({ month: 11, tenDays: [2, 2] })],
  ['11月上中旬发货', '11月上中旬', calendar({ month: 11, tenDays: [1, 2] })],
  ['本月下旬发货', '本月下旬', calendar({ month: { offset: 0, to: 'published' }, tenDays: [3, 3] })],
]);

testNone(['七旬老人', '旬刊']);
