import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { numeralCharacters } from '../../src/lexicon/judge-numeral-characters.js';
import { judge } from '../../src/judge/judge.js';
import { scanNumerals } from '../../src/numeral/scan.js';
import { readSource } from '../../src/source/source-text.js';
import { readStructure } from '../../src/structure/read-structure.js';
import { findTimes } from '../../src/time/find-times.js';

const shared = process.env['GONGBAO_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
const files = ['corpus/news-2023.jsonl', 'corpus/government-reports-2026.jsonl'].map((name) =>
  join(shared, name),
);
const isThere = files.every((file) => existsSync(file));
if (!isThere) console.warn(`Skipped: no corpus under ${shared}; GONGBAO_SHARED can name its folder.`);

const lineBreak = /<br\s*\/?>|<\/p>/gi;
const tag = /<[^<>]{0,2000}>/g;

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text = '', html = '' }: { text?: string; html?: string } = JSON.parse(line);
      return html === '' ? text : html.replace(lineBreak, '\n').replace(tag, '');
    });

/** Numeral characters that are not in exactly one mention, with what stands around them. */
const unaccounted = (text: string): string[] => {
  const source = readSource(text);
  const holders = new Uint8Array(text.length);
  for (const { role, sentences } of readStructure(source, {}).blocks) {
    for (const passage of sentences) {
      const numerals = scanNumerals(passage.text, passage.raw);
      for (const mention of judge({ text: passage.text, role, numerals, times: findTimes(passage.text) })) {
        const { start, end } = passage.span(mention.start, mention.end);
        for (let at = start; at < end; at++) holders[at] = (holders[at] ?? 0) + 1;
      }
    }
  }
  return [...holders].flatMap((count, at) =>
    count !== 1 && numeralCharacters.has(source.folded.charAt(at))
      ? [`${count}: ${text.slice(Math.max(0, at - 12), at + 12)}`]
      : [],
  );
};

describe.skipIf(!isThere)('every numeral character of the corpus lies in exactly one mention', () => {
  test.each(files)('%s', (file) => {
    expect(textsOf(file).flatMap(unaccounted)).toEqual([]);
  });
});
