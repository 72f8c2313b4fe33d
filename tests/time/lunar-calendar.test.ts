import { expect, test } from 'vitest';
import { isoDay } from '../../src/time/calendar.js';
import { resolveLunar } from '../../src/time/lunar-calendar.js';

test.each([
  [2024, 1, 1, '2024-02-10'],
  [2024, 1, 6, '2024-02-15'],
  [2023, 8, 15, '2023-09-29'],
  [2020, 8, 15, '2020-10-01'],
  [2023, 12, 30, '2024-02-09'],
  [2024, 12, 30, '2025-01-28'],
  [2025, 5, 5, '2025-05-31'],
])('%d年%d月%d is %s', (year, month, day, iso) => {
  const date = resolveLunar(year, month, day);
  expect(date && isoDay(date)).toBe(iso);
});

test('beyond the table there is no date', () => {
  expect([
    resolveLunar(1989, 1, 1),
    resolveLunar(2051, 1, 1),
    resolveLunar(2024, 13, 1),
    resolveLunar(2024, 1, 0),
  ]).toEqual([null, null, null, null]);
});
