export { extract, extractHtml, createExtractor, parseBulletin, type Extractor } from './extract.js';
export { assertGrounded } from './claim/assert-grounded.js';
export { explain } from './claim/explain.js';
export { assertGroundedHtml } from './claim/assert-grounded-html.js';
export { htmlExtractionSchema, htmlRange, type HtmlExtraction } from './claim/html-extraction.js';
export { toSelector, toSelectors, type HtmlSelector } from './html/selector.js';
export { type SourceMap } from './html/source-map.js';
export { recordSchema, type DocumentRecord } from './stream/record.js';
export {
  errorLineSchema,
  errorRecordSchema,
  extractedRecordSchema,
  type ErrorLine,
  type ErrorRecord,
  type ExtractedRecord,
  type StreamResult,
} from './stream/result.js';
export { extractStream } from './stream/extract-stream.js';
export { extractTransformStream } from './stream/extract-transform-stream.js';
export { contentHash } from './source/content-hash.js';
export { parseNumeral } from './numeral/parse-numeral.js';
export { quantities, type QuantityRecord } from './quantity/quantities.js';
export {
  amountSchema,
  approxSchema,
  basisSchema,
  claimSchema,
  directionSchema,
  evidenceSchema,
  modalitySchema,
  otherSchema,
  reasonSchema,
  rulesSchema,
  type Amount,
  type Approx,
  type Basis,
  type Claim,
  type ClaimKind,
  type Direction,
  type Evidence,
  type Location,
  type Modality,
  type Other,
  type Reason,
  type Rules,
} from './claim/claim.js';
export { align, type Alignable } from './align/align.js';
export {
  alignmentSchema,
  type AlignedAttribute,
  type AlignedPair,
  type Alignment,
  type Conversion,
  type DifferingPair,
} from './align/alignment.js';
export { extractionSchema, type Extraction } from './claim/extraction.js';
export {
  bulletinSchema,
  type Bulletin,
  type Credit,
  type Dateline,
  type Headline,
  type Paragraph,
  type Role,
  type Section,
} from './structure/bulletin.js';
export { type NamedExtraction } from './output/format.js';
export { fullRows, fullRowSchema, type FullRow } from './output/full-rows.js';
export { rowSchema, toRows, type Row } from './output/rows.js';
export { toWebAnnotations, webAnnotationSchema, type WebAnnotation } from './output/web-annotation.js';
export { type DocumentOptions, type ExtractOptions, type ExtractorOptions } from './options.js';
export { quoteSchema, spanSchema, type Quote, type Span } from './source/span.js';
export { type Tokenizer, type Word } from './segment/tokenizer.js';
export {
  GongbaoError,
  InputTooLargeError,
  InvalidOptionsError,
  InvalidRecordError,
  NotGroundedError,
  PackageUnavailableError,
  TokenizerUnavailableError,
} from './errors.js';
