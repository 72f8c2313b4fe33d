// How the time of quantities(text) grows when hostile input doubles, up to four million
// characters: node --expose-gc --max-old-space-size=8192 scripts/bench-numerals.mjs [name …]
import { readFileSync } from 'node:fs';
import { quantities } from '../dist/quantity/quantities.js';

const seeds = JSON.parse(
  readFileSync(new URL('../tests/numeral/adversarial-seeds.json', import.meta.url), 'utf8'),
);

const lengths = [500_000, 1_000_000, 2_000_000, 4_000_000];
const MOST_PER_DOUBLING = 2.2;
const RUNS = 2;
/** Below this a run measures the machine more than the work. */
const LEAST_MEASURED = 50;

/** Processor time, which other work on the machine does not stretch. */
const timeOf = (text) => {
  globalThis.gc?.();
  const from = process.cpuUsage();
  quantities(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** The least of several runs, for the collection of garbage only ever adds. */
const leastTime = (seed, length) => {
  const text = Buffer.from(seed.repeat(Math.ceil(length / seed.length))).toString();
  return Math.min(...Array.from({ length: RUNS }, () => timeOf(text)));
};

const wanted = process.argv.slice(2);
const chosen = Object.entries(seeds).filter(([name]) => wanted.length === 0 || wanted.includes(name));

let worst = 0;
for (const [name, seed] of chosen) {
  const times = lengths.map((length) => Math.max(LEAST_MEASURED, leastTime(seed, length)));
  // The mean over all doublings: where the heap grows out of a size of its own, single steps jump.
  const ratio = (times.at(-1) / times[0]) ** (1 / (times.length - 1));
  worst = Math.max(worst, ratio);
  const shown = times.map((time) => `${Math.round(time)} ms`.padStart(9)).join('');
  console.log(`${name.padEnd(22)}${shown}   × ${ratio.toFixed(2)} a doubling`);
}
console.log(`\nworst: × ${worst.toFixed(2)} a doubling, allowed: ${MOST_PER_DOUBLING}`);
if (worst > MOST_PER_DOUBLING) process.exitCode = 1;
