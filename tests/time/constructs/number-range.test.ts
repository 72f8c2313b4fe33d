import { calendar, interval, testNone, testReadings } from '../table.js';

testReadings([
  ['1—11月出口回升', '1—11月', interval(calendar({ month: 1 }), calendar({ month: 11 }))],
  ['1至11月份出口回升', '1至11月份', interval(calendar({ month: 1 }), calendar({ month: 11 }))],
  ['1-2月出口回升', '1-2月', interval(calendar({ month: 1 }), calendar({ month: 2 }))],
  ['2021—2025年累计', '2021—2025年', interval(calendar({ year: 2021 }), calendar({ year: 2025 }))],
  ['2020至2025年累计', '2020至2025年', interval(calendar({ year: 2020 }), calendar({ year: 2025 }))],
  ['9月14—15日举办', '9月14—15日', interval(calendar({ month: 9, day: 14 }), calendar({ day: 15 }))],
  ['一、二季度回升', '一、二季度', interval(calendar({ quarter: 1 }), calendar({ quarter: 2 }))],
  ['7、8月份汛情', '7、8月份', interval(calendar({ month: 7 }), calendar({ month: 8 }))],
  ['四五月份采茶', '四五月份', interval(calendar({ month: 4 }), calendar({ month: 5 }))],
  ['3、6月抽检', '3、6月', { type: 'list', times: [calendar({ month: 3 }), calendar({ month: 6 })] }],
  [
    '2019、2021年抽检',
    '2019、2021年',
    { type: 'list', times: [calendar({ year: 2019 }), calendar({ year: 2021 })] },
  ],
  ['10至12时封航', '10至12时', interval({ type: 'clock', hour: 10 }, { type: 'clock', hour: 12 })],
  [
    '2022年1—11月份出口回升',
    '2022年1—11月份',
    interval(calendar({ year: 2022, month: 1 }), calendar({ month: 11 })),
  ],
]);

testNone(['3—5年', '10—15个', '1至2个月', '5—7日内', '2—3月龄', '六至七年', '1.2—1.5亿元', '15—20时间']);
