import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Claim, Extraction } from '../src/index.js';
import { createExtractor } from '../src/index.js';
import { describeTokenizers } from '../src/segment/load-tokenizer.js';

const repository = new URL('../', import.meta.url);
const shared = process.env['GONGBAO_SHARED'] ?? fileURLToPath(new URL('../shared', repository));
const news = `${shared}/corpus/news-2023.jsonl`;

const fixtures = new URL('fixtures/', repository);
const bulletins = readdirSync(fixtures).filter((file) => file.endsWith('.txt'));

const backends = describeTokenizers().filter(({ problem }) => problem === null);
const present = (name: string): boolean => backends.some((backend) => backend.name === name);

const reference = createExtractor({ tokenizer: '@node-rs/jieba' });

/**
 * A claim without what the words around its number decide. The whole of a share may be the metric of another claim
 * (共接处警16907起 … 占35.7%): whether there is one must agree, its words need not.
 */
const withoutMetric = ({ metric: _, of, evidence, rules, ...rest }: Claim) => ({
  ...rest,
  rules: { ...rules, metric: null },
  hasWhole: of !== null,
  evidence: { ...evidence, metric: [], of: [] },
});

/** An extraction without its metrics and the name of what cut them. */
const withoutMetrics = ({ claims, tokenizer: _, ...rest }: Extraction) => ({
  ...rest,
  claims: claims.map(withoutMetric),
});

test('there are bulletins to compare on', () => {
  expect(bulletins).not.toEqual([]);
});

describe.each(['nodejieba', 'intl', 'none'] as const)('%s against @node-rs/jieba', (tokenizer) => {
  test.skipIf(!present(tokenizer) && tokenizer !== 'none').each(bulletins)(
    '%s: all but metrics is the same',
    (file) => {
      const text = readFileSync(new URL(file, fixtures), 'utf8');
      const extraction = createExtractor({ tokenizer }).extract(text);
      expect(extraction.tokenizer).toBe(tokenizer);
      expect(withoutMetrics(extraction)).toEqual(withoutMetrics(reference.extract(text)));
    },
  );
});

/** Every so many items of the corpus are read: enough to see a hundredth. */
const STEP = 10;

interface Item {
  readonly text: string;
  readonly published: string;
}

test.skipIf(!existsSync(news) || !present('nodejieba'))(
  `nodejieba gives another metric for at most a hundredth of the claims of ${news} (skipped where it is not there)`,
  () => {
    const nodejieba = createExtractor({ tokenizer: 'nodejieba' });
    const lines = readFileSync(news, 'utf8').trimEnd().split('\n');
    const tally = { claims: 0, differing: 0 };
    for (let i = 0; i < lines.length; i += STEP) {
      const { text, published }: Item = JSON.parse(lines[i] ?? '');
      const expected = reference.extract(text, { published });
      const actual = nodejieba.extract(text, { published });
      expect(withoutMetrics(actual)).toEqual(withoutMetrics(expected));
      tally.claims += expected.claims.length;
      tally.differing += expected.claims.filter(
        ({ metric }, at) => metric !== actual.claims[at]?.metric,
      ).length;
    }
    expect(tally.claims).toBeGreaterThan(0);
    expect(tally.differing / tally.claims).toBeLessThanOrEqual(0.01);
  },
);
