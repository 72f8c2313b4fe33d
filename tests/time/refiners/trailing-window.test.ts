import { expect, test } from 'vitest';
import { calendar, testReadings, timesIn } from '../table.js';

testReadings([
  [
    '截至9日晚的24小时内,转移群众',
    '截至9日晚的24小时内',
    {
      type: 'window',
      sense: 'last',
      count: 24,
      unit: 'hour',
      until: calendar({ day: 9, clock: { type: 'clock', dayPart: 'evening' } }),
    },
  ],
  [
    '春运启动以来的15天里,客流回升',
    '春运启动以来的15天里',
    { type: 'window', sense: 'last', count: 15, unit: 'day' },
  ],
]);

test('a start that is known makes no window', () => {
  expect(timesIn('今年以来的三个月里,客流回升')).toContain('今年以来');
});
