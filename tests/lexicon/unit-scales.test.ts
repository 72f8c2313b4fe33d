import { describe, expect, it } from 'vitest';
import { decimalUnits, unitScales } from '../../src/lexicon/unit-scales.js';
import { unitTable } from '../../src/quantity/unit-table.js';
import { exactFactor, expectFolded, expectUnique } from './table.js';

describe('unitScales', () => {
  it('step down from the largest unit to the smallest, each written once', () => {
    for (const { steps } of unitScales) {
      const words = steps.flatMap(({ written }) => written);
      expectUnique(words);
      expectFolded(words);
      const sizes = steps.map(({ size }) => size);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      expect(sizes.at(-1)).toBeGreaterThanOrEqual(1);
    }
  });

  it('divide evenly, so that a sum in the smallest unit said is whole', () => {
    for (const { steps } of unitScales) {
      steps.forEach(({ size }, i) =>
        expect(steps.slice(i).every((lower) => size % lower.size === 0)).toBe(true),
      );
    }
  });

  it('give the unit of a sum with an exact factor', () => {
    const factors = unitScales.flatMap(({ total }) => total?.factor ?? []);
    for (const factor of factors) expect(factor).toMatch(exactFactor);
  });

  it('are made of units that are known', () => {
    for (const word of unitScales.flatMap(({ steps }) => steps.flatMap(({ written }) => written))) {
      expect(unitTable.at(word, 0)?.end, word).toBe(word.length);
    }
  });

  it('know the units before bare decimals', () => {
    const words = new Set(unitScales.flatMap(({ steps }) => steps.flatMap(({ written }) => written)));
    expect([...decimalUnits].filter((word) => !words.has(word))).toEqual([]);
  });
});
