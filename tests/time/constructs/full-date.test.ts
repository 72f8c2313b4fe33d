import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['日期:2023.05.20', '2023.05.20', calendar({ year: 2023, month: 5, day: 20 })],
  ['更新于2024-03-22。', '2024-03-22', calendar({ year: 2024, month: 3, day: 22 })],
  ['更新于2024/3/22。', '2024/3/22', calendar({ year: 2024, month: 3, day: 22 })],
  ['2024-03数据', '2024-03', calendar({ year: 2024, month: 3 })],
  [
    '更新于2024-03-22 10:05',
    '2024-03-22 10:05',
    calendar({ year: 2024, month: 3, day: 22, clock: { type: 'clock', hour: 10, minute: 5 } }),
  ],
]);

testNone(['版本2.3.1', 'v2024.05.20', 'news.cn/2024/03/22/c.htm', '密度2024.03', '2024-13', '电话2024-0322']);
