import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimExpectation } from '../../src/vitest/index.js';
import { likeness } from '../../src/vitest/likeness.js';
import type { MatcherContext } from '../../src/vitest/matcher-context.js';
import { compareClaim, nearestOf } from '../../src/vitest/nearest.js';
import { extraction } from './bulletin.js';

/** Plain equality, as a runner's own is for texts and numbers. */
const context: MatcherContext = {
  equals: (a, b) => Object.is(a, b),
  utils: {
    matcherHint: String,
    printExpected: String,
    printReceived: String,
    subsetEquality: undefined,
  },
};

const compared = (expected: ClaimExpectation) =>
  extraction.claims.map((claim) => compareClaim(claim, expected, context));

describe('the nearest claim', () => {
  const table: readonly (readonly [ClaimExpectation, string | null])[] = [
    [{ value: 8 }, '8个'],
    // The metric and the unit against the value alone.
    [{ metric: '检查站', value: 31, unit: '个' }, '31个'],
    [{ metric: '检查站', value: 30, unit: '个' }, '8个'],
    [{ metric: '警务站', unit: '个', period: '2024' }, '20个'],
    [{ metric: '警务站', unit: '个', period: '2023' }, '31个'],
    // The first of equals.
    [{ metric: '警务站', unit: '座' }, '31个'],
    // Words that are partly right.
    [{ metric: '刑事警情' }, '1860起'],
    [{ text: '10至16名' }, '10至15名'],
    [{ metric: '粮食' }, null],
    [{ metric: '粮食', value: 3, unit: '个' }, null],
    [{ metric: /检查/, value: 9 }, '8个'],
    [{ metric: /粮食/, value: 9 }, null],
  ];
  test.each(table)('%o', (expected, quote) => {
    expect(nearestOf(compared(expected))?.claim.quote ?? null).toBe(quote);
  });

  test('is none where there are no claims', () => {
    expect(nearestOf([])).toBeNull();
  });

  test('is one that fits, where one does', () => {
    const names = ['metric', 'value', 'unit', 'period', 'approx', 'text'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...extraction.claims),
        fc.subarray([...names], { minLength: 1 }),
        (claim, some) => {
          const { amount, quote, metric, unit, period, approx } = claim;
          const all = {
            metric,
            unit,
            period,
            approx,
            text: quote,
            value: 'value' in amount ? amount.value : null,
          };
          const expected = Object.fromEntries(some.map((name) => [name, all[name]]));
          const nearest = nearestOf(compared(expected));
          expect(nearest?.fits).toBe(true);
          expect(nearest?.nearness).toBe(1);
        },
      ),
    );
  });
});

describe('likeness', () => {
  test.each([
    ['刑事警情', '全市刑事警情总量', 2 / 3],
    ['metrics', 'metric', 12 / 13],
    ['警情', '粮食', 0],
    ['', '', 1],
    ['', '警', 0],
    ['人人', '人', 2 / 3],
    ['𠮷', '𠮷', 1],
  ])('%s and %s', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 12);
  });

  test('lies between 0 and 1, is the same either way round, and 1 for the same word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});
