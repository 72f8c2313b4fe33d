import { readFileSync } from 'node:fs';
import { createExtractor } from 'gongbao';

/** One tokeniser for every machine: where a metric begins may hang on the words that it cuts. */
export const extractor = createExtractor({ tokenizer: '@node-rs/jieba' });

/** A bulletin of this project: `readBulletin('traffic-notice.txt')`. */
export const readBulletin = (name: string): string =>
  readFileSync(new URL(`../bulletins/${name}`, import.meta.url), 'utf8');
