import { calendar, interval, published, testNone, testReadings } from '../table.js';

const months = (last: number) => interval(calendar({ month: 1 }), calendar({ month: last }));

testReadings([
  ['前7个月出口回升', '前7个月', months(7)],
  ['前十一个月出口回升', '前十一个月', months(11)],
  ['前11月出口回升', '前11月', months(11)],
  ['前两月出口回升', '前两月', months(2)],
  ['前三季度出口回升', '前三季度', months(9)],
  [
    '今年前7个月出口回升',
    '今年前7个月',
    interval(calendar({ year: published(0), month: 1 }), calendar({ month: 7 })),
  ],
  [
    '2022年前三季度出口回升',
    '2022年前三季度',
    interval(calendar({ year: 2022, month: 1 }), calendar({ month: 9 })),
  ],
]);

testNone(['上市前3个月', '提前7个月完工', '此前3个月', '前3天', '前3名', '前13个月', '前1%学科']);
