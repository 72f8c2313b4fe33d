import { calendar, interval, published, testReadings, timesIn } from '../table.js';
import { expect, test } from 'vitest';

testReadings([
  ['1月15日—21日监测', '1月15日—21日', interval(calendar({ month: 1, day: 15 }), calendar({ day: 21 }))],
  [
    '12月30日至1月2日',
    '12月30日至1月2日',
    interval(calendar({ month: 12, day: 30 }), calendar({ month: 1, day: 2 })),
  ],
  ['明天到15日降温', '明天到15日', interval(calendar({ day: published(1) }), calendar({ day: 15 }))],
  [
    '今天(1月31日)起至2月2日降温',
    '今天(1月31日)起至2月2日',
    interval(calendar({ month: 1, day: 31 }), calendar({ month: 2, day: 2 })),
  ],
  ['2008年到现在', '2008年到现在', { type: 'since', from: calendar({ year: 2008 }) }],
]);

test.each([
  ['由2018年的3万元增长至2022年的4万元', ['2018年', '2022年']],
  ['今年,到2030年', ['今年', '2030年']],
  ['5日和9日', ['5日', '9日']],
])('%s is no range', (sentence, times) => {
  expect(timesIn(sentence)).toEqual(times);
});
