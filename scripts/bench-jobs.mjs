// Twenty copies of the news corpus with one thread and with two in turn, on the same tokenizer, and the least time of each,
// for what else the machine does only ever adds: npm run bench:jobs [copies] [rounds]
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.mjs';
import { sharedPath } from './shared.mjs';

const WANTED = 1.7;
const tokenizer = '@node-rs/jieba';
const [copies = 20, rounds = 3] = process.argv.slice(2).map(Number);

const news = sharedPath('corpus', 'news-2023.jsonl');
if (news === null) {
  console.log('Nothing to measure: the corpus is not there.');
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'gongbao-bench-'));
const input = join(folder, 'copies.jsonl');
const records = readFileSync(news, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
for (let copy = 1; copy <= copies; copy += 1) {
  const lines = records.map((record) => `${JSON.stringify({ ...record, id: `${copy}-${record.id}` })}\n`);
  writeFileSync(input, lines.join(''), { flag: 'a' });
}

const digestOf = async (file) => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
};

const measure = async (jobs) => {
  const output = join(folder, `${jobs}.ndjson`);
  const args = [
    'extract',
    '--format',
    'ndjson',
    '--tokenizer',
    tokenizer,
    '--jobs',
    jobs,
    '-q',
    '-o',
    output,
  ];
  const before = loadavg()[0];
  const run = await measuredRun([...args.map(String), input]);
  const figures = [
    `--jobs ${jobs}:`,
    `${run.seconds.toFixed(1)} s,`,
    `${run.processor.toFixed(1)} s of processor time,`,
    `${Math.round(run.memory / 2 ** 20)} MB at most,`,
    `load before ${before.toFixed(1)}, after ${loadavg()[0].toFixed(1)}`,
  ];
  console.log(figures.join(' '));
  return { ...run, digest: await digestOf(output) };
};

console.log(`${copies} copies of ${records.length} records, ${tokenizer}`);
const least = { 1: Infinity, 2: Infinity };
let identical = true;
for (let round = 1; round <= rounds; round += 1) {
  const one = await measure(1);
  const two = await measure(2);
  least[1] = Math.min(least[1], one.seconds);
  least[2] = Math.min(least[2], two.seconds);
  identical &&= one.digest === two.digest;
}
rmSync(folder, { recursive: true });
const ratio = least[1] / least[2];
console.log(
  `--jobs 2 is ${ratio.toFixed(2)} times as fast (wanted: ${WANTED}); the output is ${identical ? '' : 'not '}identical`,
);
process.exitCode = identical && ratio >= WANTED ? 0 : 1;
