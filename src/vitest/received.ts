import type { Extraction } from '../claim/extraction.js';
import type { HtmlExtraction } from '../claim/html-extraction.js';
import { extract } from '../extract.js';
import { InvalidExpectationError } from './invalid-expectation.js';

/** An extraction together with the text it was read from; what `extractHtml` returns is one. */
export type ExtractionWithText = Extraction & { readonly text: string };

/** What the matchers take: the text of a bulletin, which is then extracted from, or an extraction. */
export type Received = string | Extraction | HtmlExtraction | ExtractionWithText;

/** What a matcher looks at. */
export interface Reading {
  readonly extraction: Extraction;
  /** What was extracted from, where it is known. */
  readonly text: string | null;
}

const isExtraction = (value: unknown): value is Extraction =>
  typeof value === 'object' &&
  value !== null &&
  'bulletin' in value &&
  'claims' in value &&
  Array.isArray(value.claims) &&
  'others' in value &&
  Array.isArray(value.others);

/** Whether an extraction was read from HTML. */
export const isHtmlExtraction = (extraction: Extraction): extraction is HtmlExtraction =>
  'sourceMap' in extraction && 'text' in extraction;

const textOf = (extraction: Extraction): string | null =>
  'text' in extraction && typeof extraction.text === 'string' ? extraction.text : null;

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`;
};

/**
 * Reads what was given to `expect`: `read('接警15起。').extraction.claims.length === 1`. Throws an
 * InvalidExpectationError where it is neither a text nor an extraction.
 */
export const read = (received: unknown): Reading => {
  if (typeof received === 'string') return { extraction: extract(received), text: received };
  if (isExtraction(received)) return { extraction: received, text: textOf(received) };
  throw new InvalidExpectationError(
    `expect takes the text of a bulletin or what extract or extractHtml returned, got ${kindOf(received)}`,
  );
};
