import type { Extraction } from '../claim/extraction.js';

/** An extraction with the document it comes from. */
export interface ExtractedDocument {
  readonly id: string;
  /** Fingerprint of what the input held: of the text, or of the markup it was read from. */
  readonly hash: string;
  /** What the input was decoded from, such as `utf-8` or `gb18030`. */
  readonly encoding: string;
  /** What was extracted from; spans are offsets into it. */
  readonly text: string;
  readonly extraction: Extraction;
}

/** Turns documents into the characters of one output, a document at a time. */
export interface OutputFormat {
  readonly name: string;
  /** `several` says whether the input may hold more than one document, whatever it turns out to hold. */
  readonly write: (documents: AsyncIterable<ExtractedDocument>, several: boolean) => AsyncGenerator<string>;
}
