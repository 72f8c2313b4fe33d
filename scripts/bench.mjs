// Characters per second of the whole extraction and of its stages: npm run bench
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { createExtractor, parseBulletin } from '../dist/index.js';
import { describeTokenizers } from '../dist/segment/load-tokenizer.js';
import { readSource } from '../dist/source/source-text.js';
import { sharedPath } from './shared.mjs';
import { syntheticBulletin } from './synthetic-bulletin.mjs';

const MEASURED_FOR = 2000;
/** Lengths a hundredfold apart: the same speed at each shows that time grows with length only. */
const lengths = [2_000, 20_000, 200_000];
const CORPUS_ITEMS = 500;

const tokenizers = describeTokenizers()
  .filter(({ problem }) => problem === null)
  .map(({ name }) => name);

/** Named work over a list of texts. */
const stages = [
  { name: 'source', run: (text) => readSource(text) },
  { name: 'structure', run: (text) => parseBulletin(text) },
  ...[...tokenizers, 'none'].map((tokenizer) => {
    const extractor = createExtractor({ tokenizer });
    return { name: `extract, ${tokenizer}`, run: (text) => extractor.extract(text) };
  }),
];

const charactersIn = (texts) => texts.reduce((sum, { length }) => sum + length, 0);

const measure = async (title, texts) => {
  const bench = new Bench({
    time: MEASURED_FOR,
    iterations: 3,
    warmupTime: 0,
    warmupIterations: 1,
    throws: true,
  });
  for (const { name, run } of stages) {
    bench.add(name, () => {
      for (const text of texts) run(text);
    });
  }
  await bench.run();
  const characters = charactersIn(texts);
  console.log(`\n${title}: ${characters} characters`);
  for (const { name, result } of bench.tasks) {
    const rate = (characters / result.latency.p50) * 1000;
    console.log(name.padEnd(26), `${Math.round(rate).toLocaleString('en')} characters a second`.padStart(34));
  }
};

for (const length of lengths) await measure(`synthetic bulletin`, [syntheticBulletin(length)]);

const news = sharedPath('corpus', 'news-2023.jsonl');
if (news === null) console.log('\nNo measure on the corpus: it is not there.');
else {
  const lines = readFileSync(news, 'utf8').split('\n', CORPUS_ITEMS);
  await measure(
    `${lines.length} items of the corpus`,
    lines.map((line) => JSON.parse(line).text),
  );
}
