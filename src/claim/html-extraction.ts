import { z } from 'zod';
import { contentRules } from '../html/content.js';
import type { HtmlSource } from '../html/html-source.js';
import { cutOffs } from '../html/markup.js';
import { rangeIn, type SourceMap, sourceMapSchema } from '../html/source-map.js';
import { type Span, spanSchema } from '../source/span.js';
import { bulletinSchema } from '../structure/bulletin.js';
import { type Extraction, extractionSchema } from './extraction.js';

/** What `extractHtml` returns: an extraction, the text its spans are into, and the way from there into the markup. */
export const htmlExtractionSchema = extractionSchema.extend({
  text: z.string().describe('The content of the page as text; spans are into it.'),
  sourceMap: sourceMapSchema,
  content: spanSchema
    .extend({ rule: z.enum(contentRules) })
    .describe('The range of markup that holds the content, and how it was found.'),
  unread: z
    .array(spanSchema.extend({ cutOff: z.enum(cutOffs) }))
    .describe('Markup that was begun and cut off, so that something may be missing.'),
});

export type HtmlExtraction = Readonly<z.infer<typeof htmlExtractionSchema>>;

/**
 * Where the characters of a span of the extracted text stand in the markup, from the first to the last with the tags in
 * between: `htmlRange(extraction, extraction.claims[0].location.sentence)`.
 */
export const htmlRange = ({ sourceMap }: Pick<HtmlExtraction, 'sourceMap'>, span: Span): Span =>
  rangeIn(sourceMap, span);

const isSpan = (value: object): value is Span =>
  'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';

/** A record of structure in which every quote has its range in the markup. */
const withRanges = (node: unknown, map: SourceMap): unknown => {
  if (Array.isArray(node)) return node.map((item) => withRanges(item, map));
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).map(([name, value]) => [name, withRanges(value, map)]);
  const isQuote = isSpan(node) && 'text' in node;
  return { ...Object.fromEntries(fields), ...(isQuote ? { sourceRange: rangeIn(map, node) } : {}) };
};

/** Adds to an extraction of the text of a page where everything stands in its markup. */
export const toHtmlExtraction = (source: HtmlSource, extraction: Extraction): HtmlExtraction => {
  const { text, sourceMap, content, unread } = source;
  return {
    ...extraction,
    bulletin: bulletinSchema.parse(withRanges(extraction.bulletin, sourceMap)),
    claims: extraction.claims.map((claim) => ({ ...claim, sourceRange: rangeIn(sourceMap, claim.span) })),
    others: extraction.others.map((other) => ({ ...other, sourceRange: rangeIn(sourceMap, other.span) })),
    text,
    sourceMap,
    content,
    unread: [...unread],
  };
};
