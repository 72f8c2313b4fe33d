// The most memory held for a short and for a long stream of records: npm run bench:memory [short MB] [long MB]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.mjs';
import { syntheticBulletin } from './synthetic-bulletin.mjs';

const WANTED = 50;
const MB = 2 ** 20;
const [short = 5, long = 500] = process.argv.slice(2).map(Number);
/** Lengths of the records' texts in characters: a news item, a report. */
const lengths = [300, 1000, 3000, 30_000];

const folder = mkdtempSync(join(tmpdir(), 'gongbao-memory-'));

/** Records of some lengths in turn, each with a beginning of its own, up to a size. */
const writeRecords = (megabytes) => {
  const file = join(folder, `${megabytes}.jsonl`);
  const texts = lengths.map((length) => syntheticBulletin(length));
  let size = 0;
  for (let count = 0; size < megabytes * MB;) {
    const lines = Array.from({ length: 100 }, () => {
      count += 1;
      return `${JSON.stringify({ id: `r${count}`, text: `第${count}号公报。\n${texts[count % texts.length]}` })}\n`;
    });
    const block = Buffer.from(lines.join(''));
    writeFileSync(file, block, { flag: 'a' });
    size += block.length;
  }
  return file;
};

const files = [short, long].map((megabytes) => ({ megabytes, file: writeRecords(megabytes) }));
let met = true;
for (const jobs of [1, 2]) {
  const memory = [];
  for (const { megabytes, file } of files) {
    const args = ['extract', '-f', 'rows', '-t', '@node-rs/jieba', '-j', String(jobs), '-q', file];
    const run = await measuredRun(args);
    memory.push(run.memory / MB);
    console.log(
      `--jobs ${jobs}, ${megabytes} MB: ${Math.round(run.memory / MB)} MB at most, ${run.seconds.toFixed(1)} s`,
    );
  }
  const growth = memory[1] - memory[0];
  met &&= growth <= WANTED;
  console.log(`--jobs ${jobs}: ${Math.round(growth)} MB more (wanted: at most ${WANTED})`);
}
rmSync(folder, { recursive: true });
process.exitCode = met ? 0 : 1;
