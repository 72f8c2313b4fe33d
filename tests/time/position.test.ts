import { describe, expect, test } from 'vitest';
import {
  endTogether,
  eveOf,
  isBygone,
  isOneDay,
  isOver,
  isSeveralYears,
  isToCome,
  isYearOrPlan,
  lastOfDays,
} from '../../src/time/position.js';

type Row = readonly [period: string | null, day: string | null, expected: boolean];

describe('isOver', () => {
  test.each<Row>([
    ['2022', '2023-01-10', true],
    ['2023', '2023-01-10', false],
    ['2025-Q4', '2026-01-01', true],
    ['2023-01-10', '2023-01-10', false],
    ['2021/2025', '2026-02-01', true],
    [null, '2026-02-01', false],
    ['2022', null, false],
  ])('%s on %s: %s', (period, day, expected) => expect(isOver(period, day)).toBe(expected));
});

describe('isToCome', () => {
  test.each<Row>([
    ['2030', '2026-02-09', true],
    ['2026', '2026-02-09', false],
    ['2026-02-10', '2026-02-09', true],
    ['2030', null, false],
  ])('%s on %s: %s', (period, day, expected) => expect(isToCome(period, day)).toBe(expected));
});

describe('isBygone', () => {
  test.each<Row>([
    ['2018-04', '2023-10-07', true],
    ['2022-12-31', '2023-10-07', false],
    ['2018', '2023-10-07', false],
  ])('%s on %s: %s', (period, day, expected) => expect(isBygone(period, day)).toBe(expected));
});

describe('isYearOrPlan', () => {
  test.each<Row>([
    ['2026', '2026-02-09', true],
    ['2021/2025', '2026-02-09', true],
    ['2012/2026', '2026-02-09', false],
    ['2025-H1', '2026-02-09', false],
    [null, '2026-02-09', false],
  ])('%s on %s: %s', (period, day, expected) => expect(isYearOrPlan(period, day)).toBe(expected));
});

test('several years are no year', () => {
  expect(isSeveralYears('2021/2025')).toBe(true);
  expect(isSeveralYears('2025')).toBe(false);
  expect(isSeveralYears('2025-01/2025-07')).toBe(false);
});

test('one day is no stretch of days', () => {
  expect(isOneDay('2026-01-09')).toBe(true);
  expect(isOneDay('2026-01-08/2026-01-09')).toBe(false);
  expect(isOneDay(null)).toBe(false);
});

test('a year and the plan it closes end together', () => {
  expect(endTogether('2025', '2021/2025')).toBe(true);
  expect(endTogether('2025-06', '2025')).toBe(false);
  expect(endTogether(null, '2025')).toBe(false);
});

test('the eve of a period is the day before it begins', () => {
  expect(eveOf('2024-02-10/2024-02-17')).toBe('2024-02-09');
  expect(eveOf('2024-03')).toBe('2024-02-29');
  expect(eveOf('春节')).toBeNull();
});

test('only several days have a last one', () => {
  expect(lastOfDays('2024-01-26/2024-02-09')).toBe('2024-02-09');
  expect(lastOfDays('2024-02-09')).toBeNull();
  expect(lastOfDays('2024-01/2024-02')).toBeNull();
});
