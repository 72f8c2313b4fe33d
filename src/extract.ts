import type { Extraction } from './claim/extraction.js';
import { type HtmlExtraction, toHtmlExtraction } from './claim/html-extraction.js';
import { toClaim, toOther } from './claim/to-claim.js';
import { groundEnglish } from './english/ground/ground.js';
import { lazyNumberWords } from './english/numeral/load-compromise.js';
import type { NumberWords } from './english/numeral/number-words.js';
import { readEnglishSentence } from './english/read-sentence.js';
import { InputTooLargeError } from './errors.js';
import { ground } from './ground/ground.js';
import type { ReadSentence } from './ground/grounded.js';
import { readHtml } from './html/html-source.js';
import { judge } from './judge/judge.js';
import { ownWords, type OwnWords } from './judge/own-words.js';
import { scanNumerals } from './numeral/scan.js';
import {
  documentOptionsSchema,
  extractOptionsSchema,
  extractorOptionsSchema,
  parseOptions,
  type DocumentOptions,
  type ExtractOptions,
  type ExtractorOptions,
} from './options.js';
import { lazyTokenizer, type LazyTokenizer } from './segment/lazy-tokenizer.js';
import { contentHash } from './source/content-hash.js';
import type { Passage } from './source/passage.js';
import { readSource } from './source/source-text.js';
import type { Span } from './source/span.js';
import type { Block } from './structure/block.js';
import type { Bulletin } from './structure/bulletin.js';
import { readStructure } from './structure/read-structure.js';
import { readTables } from './table/read-tables.js';
import { findTimes } from './time/find-times.js';

/** A configured way of extracting. */
export interface Extractor {
  /** Reads one bulletin; see `extract`. */
  readonly extract: (text: string, options?: DocumentOptions) => Extraction;
  /** Reads one bulletin from a page of HTML; see `extractHtml`. */
  readonly extractHtml: (html: string, options?: DocumentOptions) => HtmlExtraction;
}

const checkString = (name: string, parameter: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  const got = value === null ? 'null' : typeof value;
  throw new TypeError(`${name}(${parameter}): ${parameter} must be a string, got ${got}`);
};

const checkLength = (text: string, maxLength: number): string => {
  if (text.length > maxLength) throw new InputTooLargeError(text.length, maxLength);
  return text;
};

/** What every text of an extractor is read with. */
interface Setup {
  readonly tokenizer: LazyTokenizer;
  readonly numberWords: NumberWords;
  readonly own: OwnWords;
}

/** Tables are read by their rows and columns, whatever the language of their words. */
const isEnglish = ({ block, passage }: Pick<ReadSentence, 'block' | 'passage'>): boolean =>
  block.role !== 'table' && passage.language === 'en';

const readSentence = (block: Block, passage: Passage, { own, numberWords }: Setup): ReadSentence => {
  if (isEnglish({ block, passage })) return readEnglishSentence(block, passage, { own, numberWords });
  const { text, raw } = passage;
  const numerals = scanNumerals(text, raw);
  const times = findTimes(text);
  return { block, passage, times, mentions: judge({ text, role: block.role, numerals, times, own }) };
};

const readSentences = (blocks: readonly Block[], setup: Setup): readonly ReadSentence[] =>
  blocks.flatMap((block) => block.sentences.map((passage) => readSentence(block, passage, setup)));

const byPlace = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start;

/** The whole way from a text to its records. */
const run = (text: string, published: string | undefined, setup: Setup): Extraction => {
  const { tokenizer } = setup;
  const source = readSource(text);
  const { bulletin, blocks } = readStructure(source, published === undefined ? {} : { published });
  const sentences = readSentences(blocks, setup);
  const chinese = sentences.filter((sentence) => !isEnglish(sentence));
  const known = { bulletin, tokenizer, published: published ?? bulletin.published?.iso ?? null };
  const grounded = [...ground(chinese, known), ...groundEnglish(sentences.filter(isEnglish), known)];
  const tables = readTables(source, blocks, chinese, known);
  const hash = contentHash(text);
  const outsideTables = sentences.filter(({ block }) => block.role !== 'table');
  return {
    bulletin,
    claims: [...grounded, ...tables.claims].map((mention) => toClaim(mention, hash)).toSorted(byPlace),
    others: [...outsideTables, ...tables.rest]
      .flatMap(({ passage, mentions }) => mentions.flatMap((mention) => toOther(passage, mention) ?? []))
      .toSorted(byPlace),
    tokenizer: tokenizer.used(),
  };
};

/**
 * Makes an extractor whose options hold for every text: `createExtractor({ tokenizer: '@node-rs/jieba' })`. `lexicon` adds
 * classifiers, units of measurement and names of your own to sentences: `{ lexicon: { classifiers: ['筒'], names: ['58同城'] } }`.
 * Throws an InvalidOptionsError for an option that does not fit.
 */
export const createExtractor = (options: ExtractorOptions = {}): Extractor => {
  const { tokenizer, limits, lexicon } = parseOptions(extractorOptionsSchema, options);
  const own = ownWords(lexicon);
  const numberWords = lazyNumberWords();
  const setup = (): Setup => ({ tokenizer: lazyTokenizer(tokenizer), numberWords, own });
  return {
    extract: (text, document = {}) => {
      const { published } = parseOptions(documentOptionsSchema, document);
      const checked = checkLength(checkString('extract', 'text', text), limits.maxLength);
      return run(checked, published, setup());
    },
    extractHtml: (html, document = {}) => {
      const { published } = parseOptions(documentOptionsSchema, document);
      const source = readHtml(checkString('extractHtml', 'html', html));
      const text = checkLength(source.text, limits.maxLength);
      return toHtmlExtraction(source, run(text, published, setup()));
    },
  };
};

/**
 * Reads a bulletin: its structure, every numeric claim in it, and every other numeral with the reason why it is none.
 * `extract('全市43个派出所完成改革。').claims[0].metric === '派出所'`.
 *
 * `published` is the day of publication, against which 今年 and 昨日 are resolved; without it the text's own date is
 * taken. Throws a TypeError where the text is no string, an InvalidOptionsError for an option that does not fit, and an
 * InputTooLargeError where the text is longer than `limits.maxLength` (default 10 million characters).
 */
export const extract = (text: string, options: ExtractOptions = {}): Extraction => {
  const { published, ...extractorOptions } = parseOptions(extractOptionsSchema, options);
  return createExtractor(extractorOptions).extract(text, published === undefined ? {} : { published });
};

/**
 * Reads a bulletin from a page of HTML or a fragment of one. Spans are into the `text` that was read from the content of
 * the page; `sourceRange` is where the same characters stand in the markup, and `htmlRange` gives it for any other span.
 * `extractHtml('<p>增长<b>5</b>&#37;。').claims[0].sourceRange` is that of `5</b>&#37;`.
 *
 * Scripts, hidden text and page furniture are left out; nothing is run and nothing fetched. Broken markup is read as far
 * as it goes, and `unread` says what was cut off. Throws as `extract`; the limit is on the text, not on the markup.
 */
export const extractHtml = (html: string, options: ExtractOptions = {}): HtmlExtraction => {
  const { published, ...extractorOptions } = parseOptions(extractOptionsSchema, options);
  return createExtractor(extractorOptions).extractHtml(html, published === undefined ? {} : { published });
};

/**
 * Reads only the structure of a bulletin: headline, byline, dateline, sections, page furniture. Throws as `extract`.
 * `parseBulletin('一、综合\n全年生产总值…').sections[0].heading.text === '综合'`.
 */
export const parseBulletin = (
  text: string,
  options: Pick<ExtractOptions, 'published' | 'limits'> = {},
): Bulletin => {
  const { published, limits } = parseOptions(extractOptionsSchema, options);
  const source = readSource(checkLength(checkString('parseBulletin', 'text', text), limits.maxLength));
  return readStructure(source, published === undefined ? {} : { published }).bulletin;
};
