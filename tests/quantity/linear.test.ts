import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quantities } from '../../src/quantity/quantities.js';

const seeds: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('../numeral/adversarial-seeds.json', import.meta.url), 'utf8'),
);

const SHORT = 60_000;
const DOUBLINGS = 2;
/** Quadratic work takes four times as long a doubling; the benchmark holds to 2.2 where nothing else runs. */
const MOST_PER_DOUBLING = 3;
/** Shorter times say more of the machine than of the work. */
const LEAST_MEASURED = 40;
const RUNS = 2;

/** The least of several processor times in milliseconds, for the collection of garbage only ever adds. */
const timeOf = (seed: string, length: number): number => {
  // Joined and flattened, so that no time goes to ropes of strings.
  const text = Buffer.from(seed.repeat(Math.ceil(length / seed.length))).toString();
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    quantities(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
};

/** The benchmark goes on to four million characters: scripts/bench-numerals.mjs. */
describe('time grows with length only', () => {
  test.each(Object.entries(seeds))('%s', { retry: 3 }, (_name, seed) => {
    const short = Math.max(LEAST_MEASURED, timeOf(seed, SHORT));
    const long = timeOf(seed, SHORT * 2 ** DOUBLINGS);
    expect(long / short).toBeLessThanOrEqual(MOST_PER_DOUBLING ** DOUBLINGS);
  });
});
