import { calendar, current, published, testNone, testReadings } from '../table.js';

testReadings([
  ['上周门诊回落', '上周', calendar({ week: published(-1) })],
  ['较前一周回落', '前一周', calendar({ week: current(-1) })],
  ['本周三开馆', '本周三', calendar({ week: published(0), weekdays: [3, 3] })],
  ['星期五开馆', '星期五', calendar({ weekdays: [5, 5] })],
  ['上周末开馆', '上周末', calendar({ week: published(-1), weekdays: [6, 7] })],
  ['2024年第3周回落', '2024年第3周', calendar({ year: 2024, week: 3 })],
]);

testNone(['一周完成', '周围群众', '每周三次', '第3周', '网上周边', '上周期', '二周岁']);
