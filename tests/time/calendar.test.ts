import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isDay,
  isoDay,
  mondayOf,
  mondayOfWeek,
  parseIsoDay,
  weekday,
} from '../../src/time/calendar.js';

const day = (year: number, month: number, dayOfMonth: number) => ({ year, month, day: dayOfMonth });

test('months have their days', () => {
  expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(1900, 2), daysInMonth(2024, 12)]).toEqual([
    29, 28, 28, 31,
  ]);
});

test('a day the calendar does not have is none', () => {
  expect([
    isDay(day(2023, 2, 30)),
    isDay(day(2024, 2, 29)),
    isDay(day(2024, 13, 1)),
    isDay(day(2024, 1, 0)),
  ]).toEqual([false, true, false, false]);
});

test('days and months are counted over the ends of months and years', () => {
  expect(isoDay(addDays(day(2024, 1, 1), -1))).toBe('2023-12-31');
  expect(isoDay(addDays(day(2024, 2, 28), 2))).toBe('2024-03-01');
  expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
  expect(addMonths(2024, 11, 14)).toEqual({ year: 2026, month: 1 });
  expect(daysBetween(day(2023, 12, 31), day(2024, 3, 1))).toBe(61);
});

test('weeks begin on Monday, and the first holds 4 January', () => {
  expect([weekday(day(2024, 1, 25)), weekday(day(2024, 1, 28))]).toEqual([4, 7]);
  expect(isoDay(mondayOf(day(2024, 1, 28)))).toBe('2024-01-22');
  expect(isoDay(mondayOfWeek(2024, 3))).toBe('2024-01-15');
  expect(isoDay(mondayOfWeek(2021, 1))).toBe('2021-01-04');
});

test('only whole ISO days are read', () => {
  expect(parseIsoDay('2026-01-09')).toEqual(day(2026, 1, 9));
  expect([parseIsoDay('2026-02-30'), parseIsoDay('2026-1-9'), parseIsoDay('2026-01-09T10:00')]).toEqual([
    null,
    null,
    null,
  ]);
});
