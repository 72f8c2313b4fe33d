import type { Extraction } from '../claim/extraction.js';
import type { HtmlExtraction } from '../claim/html-extraction.js';
import { createExtractor, type Extractor } from '../extract.js';
import { type ExtractOptions, extractOptionsSchema, parseOptions } from '../options.js';
import { contentHash } from '../source/content-hash.js';
import type { RecordContent } from './record.js';

/** What was read from a record. */
export interface ExtractedContent {
  readonly id: string;
  /** `contentHash` of what the record held: its text, or its markup. */
  readonly hash: string;
  /** What was extracted from; spans are offsets into it. */
  readonly text: string;
  readonly extraction: Extraction | HtmlExtraction;
}

/**
 * Extracts from a record: `extractContent(checkRecord({ id: 'a', html: '<p>接警3起' }), createExtractor()).text === '接警3起'`.
 * `fallback` is the publication date, YYYY-MM-DD, of a record that names none. Throws what the extractor throws.
 */
export const extractContent = (
  { id, text, contentType, published }: RecordContent,
  extractor: Extractor,
  fallback?: string,
): ExtractedContent => {
  const day = published ?? fallback;
  const options = day === undefined ? {} : { published: day };
  const hash = contentHash(text);
  if (contentType === 'text/plain') return { id, hash, text, extraction: extractor.extract(text, options) };
  const extraction = extractor.extractHtml(text, options);
  return { id, hash, text: extraction.text, extraction };
};

/** Reads the content of one record. Throws what the extractor throws. */
export type ExtractContent = (content: RecordContent) => ExtractedContent;

/**
 * The way from a record to its extraction under options that hold for a whole stream; the `published` among them is for
 * records that name no day. Throws an InvalidOptionsError for an option that does not fit.
 */
export const contentExtractor = (options: ExtractOptions): ExtractContent => {
  const { published, ...extractorOptions } = parseOptions(extractOptionsSchema, options);
  const extractor = createExtractor(extractorOptions);
  return (content) => extractContent(content, extractor, published);
};
