import { describe, expect, test } from 'vitest';
import { spelling } from '../../src/align/unit-size.js';
import { measureUnits } from '../../src/lexicon/measures.js';
import { dimensions } from '../../src/lexicon/unit-conversions.js';

const measured = new Map(
  measureUnits.flatMap((unit) => unit.written.map((written) => [written, unit] as const)),
);

/** A factor such as 2000/3 as a number; sizes here are far from where doubles would blur them. */
const numberOf = (factor: string): number => {
  const [above = '1', below = '1'] = factor.split('/');
  return Number(above) / Number(below);
};

describe.each(dimensions.map((dimension) => [dimension.name, dimension] as const))('%s', (_, { units }) => {
  test('every spelling is looked up as it stands', () => {
    const written = units.flatMap((unit) => unit.written);
    expect(written.map(spelling)).toEqual(written);
    expect(new Set(written).size).toBe(written.length);
  });

  test('sizes are those of the units of measurement', () => {
    const known = units.flatMap(({ written, size }) => {
      const unit = measured.get(written[0] ?? '');
      return unit === undefined || unit.ucum === null ? [] : [{ ...unit, size: Number(size) }];
    });
    for (const a of known) {
      for (const b of known.filter(({ ucum }) => ucum === a.ucum)) {
        expect(a.size / b.size).toBeCloseTo(numberOf(a.factor) / numberOf(b.factor), 9);
      }
    }
  });
});

test.each<[string, string, string, number]>([
  ['area', '公顷', '亩', 15],
  ['area', '平方公里', '公顷', 100],
  ['mass', 'metric ton', '斤', 2000],
  ['length', '公里', '里', 2],
  ['length', 'mile', '米', 1609.344],
  ['volume', '立方米', 'liter', 1000],
  ['energy', '吉瓦时', '度', 1_000_000],
  ['power', 'megawatt', '千瓦', 1000],
  ['days', 'week', '小时', 168],
  ['months', '年', 'month', 12],
])('%s: one %s is so many %s', (name, large, small, count) => {
  const units = dimensions.find((dimension) => dimension.name === name)?.units ?? [];
  const sizeOf = (unit: string): number => Number(units.find(({ written }) => written.includes(unit))?.size);
  expect(sizeOf(large) / sizeOf(small)).toBeCloseTo(count, 9);
});
