import { calendar, published, testReadings } from '../table.js';
import { expect, test } from 'vitest';
import { timesIn } from '../table.js';

testReadings([
  ['去年12月出口回升', '去年12月', calendar({ year: published(-1), month: 12 })],
  ['2024年的上半年', '2024年的上半年', calendar({ year: 2024, half: 1 })],
  [
    '9日凌晨1时40分起火',
    '9日凌晨1时40分',
    calendar({ day: 9, clock: { type: 'clock', dayPart: 'night', hour: 1, minute: 40 } }),
  ],
]);

test.each([
  ['2022年,1—11月', ['2022年', '1—11月']],
  ['2020年底12月', ['2020年底', '12月']],
  ['2022年12日', ['2022年', '12日']],
  ['12日今年', ['12日', '今年']],
  ['2022年12月、2023年1月', ['2022年12月', '2023年1月']],
])('%s is not joined', (sentence, times) => {
  expect(timesIn(sentence)).toEqual(times);
});
