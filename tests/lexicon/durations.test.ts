import { describe, expect, it } from 'vitest';
import { durationUnits, weakDurations } from '../../src/lexicon/durations.js';
import { exactFactor, expectFolded, expectUnique } from './table.js';

const written = durationUnits.flatMap((unit) => unit.written);

describe('durationUnits', () => {
  it('writes each spelling once, folded', () => {
    expectUnique(written);
    expectFolded(written);
  });

  it('gives exact lengths, in seconds or in months but never both', () => {
    for (const { name, seconds, months } of durationUnits) {
      if (seconds !== null) expect(seconds, name).toMatch(exactFactor);
      if (months !== null) expect(months, name).toMatch(/^[1-9]\d*$/);
      expect(seconds !== null && months !== null, name).toBe(false);
    }
  });

  it.each([
    ['年', null, '12', 'a'],
    ['个月', null, '1', 'mo'],
    ['季度', null, '3', null],
    ['岁', null, '12', 'a'],
    ['周', '604800', null, 'wk'],
    ['星期', '604800', null, 'wk'],
    ['天', '86400', null, 'd'],
    ['昼夜', '86400', null, 'd'],
    ['小时', '3600', null, 'h'],
    ['个小时', '3600', null, 'h'],
    ['钟头', '3600', null, 'h'],
    ['刻钟', '900', null, null],
    ['分钟', '60', null, 'min'],
    ['秒钟', '1', null, 's'],
    ['毫秒', '0.001', null, 'ms'],
    ['工作日', null, null, null],
    ['学时', null, null, null],
  ])('%s', (spelling, seconds, months, ucum) => {
    const unit = durationUnits.find((candidate) => candidate.written.includes(spelling));
    expect(unit).toMatchObject({ seconds, months, ucum });
  });

  it.each(['月份', '年代', '点', '号', '年级', '日元', '人次'])('leaves out %s', (word) =>
    expect(written).not.toContain(word),
  );

  it('marks as weak only what it has', () => {
    expectUnique(weakDurations);
    expect(weakDurations.filter((spelling) => !written.includes(spelling))).toEqual([]);
  });
});
