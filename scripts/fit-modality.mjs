// Fits the weights that tell plan from review (docs/modality-model.md) and says how well they do on reports they have
// not seen: npm run build && node scripts/fit-modality.mjs. Writes src/lexicon/plan-model.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEAD, leadsPlan, readPlanCues } from '../dist/ground/plan-cues.js';
import { countCues, planParts } from '../dist/ground/plan-part.js';
import { planCueWords } from '../dist/lexicon/plan-cues.js';
import { readSource } from '../dist/source/source-text.js';
import { readStructure } from '../dist/structure/read-structure.js';
import { sharedPath } from './shared.mjs';

/** How strongly weights are held near zero, and how long the search for them goes on. */
const RIDGE = 2;
const ROUNDS = 25;
/** Length of the pieces of unseen reports, in characters: about that of the reference documents. */
const PIECE = 1200;
/** Weights nearer zero than this are left out. */
const LEAST_WEIGHT = 0.1;

const target = fileURLToPath(new URL('../src/lexicon/plan-model.ts', import.meta.url));
const names = [
  ...planCueWords.opening.map((word) => `^${word}`),
  ...planCueWords.anywhere,
  '#precise',
  '#decimal',
  '#round',
  LEAD.name,
];
const column = new Map(names.map((name, at) => [name, at + 1]));

const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const read = (text, published) => {
  const { bulletin, blocks } = readStructure(readSource(text), { published });
  return {
    bulletin,
    sentences: blocks.flatMap((block) => block.sentences.map((passage) => ({ block, passage }))),
  };
};

/** What a heading of a report's great parts says: 2025年工作回顾 looks back, 2026年工作安排 looks ahead; null for all others. */
const labelOf = (heading) => {
  if (!/20\d\d年|“十[三四五]五”|^工作回顾$|自身建设|政府治理/.test(heading)) return null;
  if (/回顾|总结/.test(heading)) return false;
  return /安排|目标|任务|重点工作|年工作$|考虑|自身建设|政府治理|实事/.test(heading) ? true : null;
};

/** The paragraphs of a report with the label of their section. */
const labelled = ({ id, text, published }) => {
  const { bulletin, sentences } = read(text, published);
  let label = null;
  const labels = bulletin.sections.map(({ heading }) => {
    const own = heading === null ? null : labelOf(heading.text);
    if (own !== null || heading?.text.startsWith('名词解释')) label = own;
    return label;
  });
  return sentences
    .filter(({ block }) => block.role === 'paragraph' && block.section !== null)
    .map((sentence) => ({ id, ...sentence, label: labels[sentence.block.section] ?? null }))
    .filter((sentence) => sentence.label !== null);
};

const rowOf = (cues) => {
  const row = new Float64Array(names.length + 1);
  row[0] = 1;
  for (const [name, count] of countCues(cues)) row[column.get(name)] = count;
  return row;
};

const examplesOf = (sentences) =>
  sentences.map(({ id, block, passage, label }) => {
    const cues = readPlanCues(passage.text);
    const isLed = leadsPlan(block.sentences[0].text);
    return { id, label: label ? 1 : 0, row: rowOf(isLed ? [...cues, LEAD] : cues) };
  });

/** Solves a symmetric positive system by elimination. */
const solve = (matrix, right) => {
  const size = right.length;
  for (let at = 0; at < size; at++) {
    for (let below = at + 1; below < size; below++) {
      const factor = matrix[below][at] / matrix[at][at];
      if (factor === 0) continue;
      for (let k = at; k < size; k++) matrix[below][k] -= factor * matrix[at][k];
      right[below] -= factor * right[at];
    }
  }
  for (let at = size - 1; at >= 0; at--) {
    for (let k = at + 1; k < size; k++) right[at] -= matrix[at][k] * right[k];
    right[at] /= matrix[at][at];
  }
  return right;
};

/** Logistic regression with a ridge, by Newton's method. */
const fit = (examples) => {
  const size = names.length + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : RIDGE * weight));
    const curve = Array.from({ length: size }, (_, at) => {
      const line = new Float64Array(size);
      line[at] = at === 0 ? 1e-6 : RIDGE;
      return line;
    });
    for (const { row, label } of examples) {
      const present = [...row.keys()].filter((at) => row[at] !== 0);
      const odds = present.reduce((sum, at) => sum + row[at] * weights[at], 0);
      const likely = 1 / (1 + Math.exp(-odds));
      for (const at of present) {
        slope[at] += (likely - label) * row[at];
        for (const other of present) curve[at][other] += likely * (1 - likely) * row[at] * row[other];
      }
    }
    const step = solve(curve, slope);
    for (let at = 0; at < size; at++) weights[at] -= step[at];
  }
  const rounded = names.map((name, at) => [name, Math.round(weights[at + 1] * 100) / 100]);
  return {
    bias: Math.round(weights[0] * 100) / 100,
    weights: new Map(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)),
  };
};

/** Pieces of a report under its title alone, each paragraph with its label. */
const piecesOf = (sentences) => {
  const blocks = [...new Map(sentences.map(({ block, label }) => [block, label]))];
  const pieces = [];
  for (let from = 0; from < blocks.length; from += 5) {
    const piece = [];
    let length = 0;
    for (let at = from; at < blocks.length && length < PIECE; at++) {
      const [{ passage }, label] = blocks[at];
      piece.push({ text: passage.raw, label });
      length += passage.length;
    }
    if (length >= PIECE / 2) pieces.push(piece);
  }
  return pieces;
};

const judgePiece = (piece, model) => {
  const { bulletin, sentences } = read(
    ['2030年青岫市政府工作报告', ...piece.map(({ text }) => text)].join('\n'),
    '2030-02-01',
  );
  const labels = new Map(piece.map(({ text, label }) => [text, label]));
  const parts = planParts(sentences, bulletin, model);
  return sentences
    .filter(({ block, passage }) => labels.has(block.passage.raw) && /\d/.test(passage.text))
    .map((sentence) => [labels.get(sentence.block.passage.raw), parts.get(sentence)?.kind === 'plan']);
};

/** Claims of the reference documents, by what was annotated and what the part they stand in says. */
const judgeReference = (document, claims, model) => {
  const { bulletin, sentences } = read(document.text, document.published);
  const parts = planParts(sentences, bulletin, model);
  return claims.map(({ start, modality }) => {
    const sentence = sentences.find(({ passage }) => {
      const span = passage.span(0, passage.length);
      return span.start <= start && start < span.end;
    });
    return [
      [modality].flat()[0] === 'planned',
      sentence !== undefined && parts.get(sentence)?.kind === 'plan',
    ];
  });
};

const report = (name, pairs) => {
  const count = (wanted, got) => pairs.filter(([label, said]) => label === wanted && said === got).length;
  const [hit, spurious, missed] = [count(true, true), count(false, true), count(true, false)];
  const accuracy = (hit + count(false, false)) / pairs.length;
  const f1 = (2 * hit) / (2 * hit + spurious + missed);
  console.log(name.padEnd(44), String(pairs.length).padStart(6), accuracy.toFixed(4), f1.toFixed(4), {
    hit,
    spurious,
    missed,
  });
};

const write = ({ bias, weights }, reports) => {
  const lines = [...weights].map(([name, weight]) => `    ['${name}', ${weight}],`);
  writeFileSync(
    target,
    `/** Weights of cues that tell a plan from a review: positive ones speak for a plan. */
export interface PlanModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * What the cues of plan-cues.ts weigh, as logarithms of odds. \`^\` marks a word that opens a clause, \`#\` a kind of number.
 * Fitted on the sections of ${reports} government reports by scripts/fit-modality.mjs; see docs/modality-model.md.
 */
export const planModel: PlanModel = {
  bias: ${bias},
  weights: new Map([
${lines.join('\n')}
  ]),
};
`,
  );
};

const corpus = sharedPath('corpus', 'government-reports-2026.jsonl');
const claims = sharedPath('eval', 'claims');
if (corpus === null || claims === null)
  throw new Error('The reference data is not there; see scripts/shared.mjs');
const reports = readLines(corpus).map((document) => ({ id: document.id, sentences: labelled(document) }));
const documents = readLines(`${claims}/documents.jsonl`).filter(({ id }) => id.startsWith('gwr'));
const reference = readLines(`${claims}/reference.jsonl`);

const unseenPieces = [];
const unseenClaims = [];
for (const { id, sentences } of reports) {
  const others = reports.filter((other) => other.id !== id).flatMap((other) => other.sentences);
  const model = fit(examplesOf(others));
  unseenPieces.push(...piecesOf(sentences).flatMap((piece) => judgePiece(piece, model)));
  for (const document of documents.filter((candidate) => candidate.id.replace(/^gwr2?-/, '') === id)) {
    const own = reference.filter(({ doc }) => doc === document.id);
    unseenClaims.push(...judgeReference(document, own, model));
  }
}
console.log(''.padEnd(44), 'number', 'accuracy', 'F1');
report('sentences with numbers, report left out', unseenPieces);
report('reference claims, report left out', unseenClaims);
write(fit(examplesOf(reports.flatMap(({ sentences }) => sentences))), reports.length);
