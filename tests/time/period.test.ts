import { expect, test } from 'vitest';
import { parsePeriod, shiftYears, writePeriod } from '../../src/time/period.js';

const forms = [
  '2022',
  '2025-08',
  '2026-01-09',
  '2025-Q1',
  '2025-H2',
  '2021/2025',
  '2025-01/2025-07',
  '2024-01-15/2024-01-21',
];

test.each(forms)('%s is read and written back', (written) => {
  const period = parsePeriod(written);
  expect(period && writePeriod(period)).toBe(written);
});

test.each(['', '2025-13', '2025-Q5', '2025-H3', '2025-02-30', '25', '2021/2025/2030', '2021/', 'today'])(
  '%s is no period',
  (written) => {
    expect(parsePeriod(written)).toBeNull();
  },
);

test.each([
  ['2025-H1', -1, '2024-H1'],
  ['2025-Q3', -1, '2024-Q3'],
  ['2024-02-29', -1, '2023-02-28'],
  ['2023-02', 1, '2024-02'],
  ['2025-01/2025-07', -6, '2019-01/2019-07'],
])('%s shifted by %d years is %s', (written, years, shifted) => {
  const period = parsePeriod(written);
  expect(period && writePeriod(shiftYears(period, years))).toBe(shifted);
});
