import { calendar, testReadings, timesIn } from '../table.js';
import { expect, test } from 'vitest';

testReadings([
  ['今天(1月3日)举行', '今天(1月3日)', calendar({ month: 1, day: 3 })],
  ['8月24日(周四)举行', '8月24日(周四)', calendar({ month: 8, day: 24 })],
  [
    '今天(1月3日)16时举行',
    '今天(1月3日)16时',
    calendar({ month: 1, day: 3, clock: { type: 'clock', hour: 16 } }),
  ],
  [
    '今晚(1月3日)举行',
    '今晚(1月3日)',
    calendar({ month: 1, day: 3, clock: { type: 'clock', dayPart: 'evening' } }),
  ],
]);

test('a span in brackets stands by itself', () => {
  expect(timesIn('第3期(1月15日—21日)')).toEqual(['1月15日—21日']);
  expect(timesIn('今年(含1月3日)')).toEqual(['今年', '1月3日']);
});
