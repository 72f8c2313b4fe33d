import type { Extraction } from '../claim/extraction.js';
import type { HtmlExtraction } from '../claim/html-extraction.js';
import type { Extractor } from '../extract.js';
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
