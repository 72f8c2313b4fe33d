import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { assertGroundedHtml, type Claim, createExtractor } from '../../src/index.js';

const shared = process.env['GONGBAO_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const news = `${shared}/corpus/news-2023.jsonl`;

/** Every so many items are read; with GONGBAO_WHOLE_CORPUS=1 all of them. */
const STEP = process.env['GONGBAO_WHOLE_CORPUS'] === '1' ? 1 : 10;

interface Item {
  readonly id: string;
  readonly html: string;
  readonly text: string;
  readonly published: string;
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** What a claim says, apart from where it stands. */
const saying = ({
  id: _,
  span: __,
  sourceRange: ___,
  location: ____,
  evidence: _____,
  quote,
  ...rest
}: Claim) => ({
  ...rest,
  quote: withoutSpace(quote),
});

test.skipIf(!existsSync(news))(
  `markup and text give the same claims, each in its place, in every ${STEP}th item of ${news} (skipped where it is not there)`,
  () => {
    const extractor = createExtractor({ tokenizer: '@node-rs/jieba' });
    const lines = readFileSync(news, 'utf8').trimEnd().split('\n');
    for (let i = 0; i < lines.length; i += STEP) {
      const { id, html, text, published }: Item = JSON.parse(lines[i] ?? '');
      const extraction = extractor.extractHtml(html, { published });
      assertGroundedHtml(html, extraction);
      const expected = extractor.extract(text, { published });
      expect({ id, claims: extraction.claims.map(saying) }).toEqual({
        id,
        claims: expected.claims.map(saying),
      });
    }
  },
);
