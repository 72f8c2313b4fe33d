import { calendar, testNone, testReadings } from '../table.js';

testReadings([
  ['云泽市2022年完成投资30亿元', '2022年', calendar({ year: 2022 })],
  ['2022 年完成投资', '2022 年', calendar({ year: 2022 })],
  ['二〇二六年工作安排', '二〇二六年', calendar({ year: 2026 })],
  ['一九四九年建厂', '一九四九年', calendar({ year: 1949 })],
  ['2022年度收入总计5万元', '2022年度', calendar({ year: 2022 })],
  ['2018年的基数', '2018年', calendar({ year: 2018 })],
  ['2020年底竣工', '2020年底', calendar({ year: 2020, edge: 'end' })],
  ['2020年年底竣工', '2020年年底', calendar({ year: 2020, edge: 'end' })],
  ['2023年初开工', '2023年初', calendar({ year: 2023, edge: 'start' })],
  ['2023年初步核算', '2023年', calendar({ year: 2023 })],
  ['2022年内蒙古来客增多', '2022年', calendar({ year: 2022 })],
  ['2022年全年产量', '2022年全年', calendar({ year: 2022 })],
  ['2023财年预算', '2023财年', calendar({ year: 2023 })],
  ['到2035年基本建成', '2035年', calendar({ year: 2035 })],
]);

testNone([
  '连续5年增长',
  '建设期为20年',
  '城址距今1300年',
  '有2000年历史的古渡',
  '2022个项目',
  '12022年',
  '十年磨一剑',
  '一年一度的灯会',
]);
