// Scores what was built against the reference data, where that is there: npm run score
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedPath } from './shared.mjs';

const LONGEST_OUTPUT = 512 * 2 ** 20;
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const node = (args, input = '') =>
  execFileSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: LONGEST_OUTPUT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });

/** The documents that the figures are given for, by the beginning of their names. */
const parts = [
  { name: 'all', only: [] },
  { name: 'xwlb (news broadcasts)', only: ['--only', 'xwlb'] },
  { name: 'gwr (government reports)', only: ['--only', 'gwr'] },
  { name: 'd (layout bulletins)', only: ['--only', 'd'] },
  { name: 'seed', only: ['--only', 'seed'] },
];

/** Attributes with a common default, scored on what departs from it. */
const whereSaid = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${name}, where said`, figure]));

/** The scorer's own list of what is taken for what, longest first. */
const confusionsIn = (printed) => {
  const lines = printed.split('\n');
  return lines
    .slice(lines.findIndex((line) => line.startsWith('most frequent confusions')))
    .join('\n')
    .trimEnd();
};

const scoreClaims = (claims, scorer, folder) => {
  const rows = join(folder, 'rows.jsonl');
  const documents = join(claims, 'documents.jsonl');
  node([main, 'extract', '--format', 'rows', '--strict', '--output', rows, documents]);
  const reference = join(claims, 'reference.jsonl');
  const results = parts.map(({ name, only }) => {
    const args = ['--docs', documents, '--reference', reference, '--predicted', rows, '--json', ...only];
    return { name, ...JSON.parse(node([scorer, ...args])) };
  });
  const columns = results.map((result) => ({
    part: result.name,
    reference: result.reference,
    predicted: result.predicted,
    misquoted: result.misquoted,
    'found F1': result.found.f1,
    'claim F1': result.claim.f1,
    'record F1': result.record.f1,
    ...result.attributes,
    ...whereSaid(result['F1 where not the default']),
  }));
  console.log('Claims, against eval/claims');
  for (const name of Object.keys(columns[0] ?? {})) {
    console.log(name.padEnd(24), ...columns.map((column) => String(column[name]).split(' ')[0].padStart(9)));
  }
  const args = ['--docs', documents, '--reference', reference, '--predicted', rows];
  console.log(`\n${confusionsIn(node([scorer, ...args]))}`);
};

const scoreStructure = (layout, scorer, rowMaker, folder) => {
  const files = readdirSync(layout)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(layout, file));
  const extractions = node([main, 'extract', '--format', 'ndjson', ...files]);
  const predicted = join(folder, 'structure.jsonl');
  writeFileSync(predicted, node([rowMaker, layout], extractions));
  console.log('\nStructure, against eval/layout');
  console.log(node([scorer, '--reference', layout, '--predicted', predicted]).trimEnd());
};

const checkSeed = (seed) => {
  const { bulletin } = JSON.parse(node([main, 'extract', '--format', 'ndjson', seed]));
  const said = [
    ['headline', bulletin.headline.main?.text],
    ['byline', bulletin.byline.map(({ name, role }) => `${name} (${role})`).join(', ')],
    ['published', bulletin.published?.iso],
    ['headed sections', bulletin.sections.filter(({ heading }) => heading !== null).length],
  ];
  console.log('\nThe seed');
  for (const [label, value] of said) console.log(label.padEnd(24), value ?? '-');
};

const folders = {
  claims: sharedPath('eval', 'claims'),
  layout: sharedPath('eval', 'layout'),
  claimScorer: sharedPath('eval', 'score.mjs'),
  structureScorer: sharedPath('eval', 'score-structure.mjs'),
  structureRows: sharedPath('eval', 'structure-rows.mjs'),
  seed: sharedPath('seed', 'taiyuan-police-2022.txt'),
};

const absent = Object.keys(folders).filter((name) => folders[name] === null);
if (absent.length > 0) {
  console.log(
    `No score: the reference data is not there (${absent.join(', ')}). GONGBAO_SHARED can name its folder.`,
  );
} else {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-score-'));
  try {
    scoreClaims(folders.claims, folders.claimScorer, folder);
    scoreStructure(folders.layout, folders.structureScorer, folders.structureRows, folder);
    checkSeed(folders.seed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
