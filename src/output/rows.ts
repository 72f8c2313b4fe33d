import { z } from 'zod';
import { type Amount, attributesSchema, type Claim, decimalSchema, type Location } from '../claim/claim.js';
import { contentHash } from '../source/content-hash.js';
import type { Span } from '../source/span.js';
import type { Bulletin } from '../structure/bulletin.js';
import { lineFormat, type NamedExtraction } from './format.js';
import { jsonText } from './json-text.js';

/** A claim as one flat record; null where the claim has no such thing. */
export const rowSchema = z.object({
  doc: z.string().describe('The id of the document.'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().describe('The quote.'),
  kind: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  decimal: decimalSchema.nullable().describe('The exact decimal of value.'),
  unit: z.string().nullable(),
  ...attributesSchema.shape,
  heading: z.string().nullable().describe('The heading of the section it stands in.'),
  sentence: z
    .string()
    .describe(
      'The sentence it stands in; of one beyond 1,000 characters the 500 before and after the number.',
    ),
  from: z.enum(['text', 'table']).describe('Whether a sentence says it or a cell of a table.'),
  rule: z.string(),
  id: z.string().describe('The id of the claim.'),
  hash: z.string().describe("Fingerprint of the document's content."),
  sourceStart: z.int().nonnegative().nullable().describe('Where it begins in the markup, of a page of HTML.'),
  sourceEnd: z.int().nonnegative().nullable().describe('Where it ends in the markup, of a page of HTML.'),
});

export type Row = Readonly<z.infer<typeof rowSchema>>;

type Numbers = Pick<Row, 'value' | 'min' | 'max' | 'decimal'>;

const numbersOf = (amount: Amount): Numbers => {
  switch (amount.type) {
    case 'exact':
      return { value: amount.value, min: null, max: null, decimal: amount.decimal };
    case 'range':
      return { value: null, min: amount.min, max: amount.max, decimal: null };
    case 'ratio':
      return { value: amount.value, min: null, max: null, decimal: null };
  }
};

const LONGEST_SENTENCE = 1000;

/** The whole sentence, unless it is one of those without end that would be repeated for each of its numbers. */
const sentenceAround = (text: string, sentence: Span, claim: Span): string => {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return text.slice(sentence.start, sentence.end);
  const start = Math.max(sentence.start, claim.start - LONGEST_SENTENCE / 2);
  return text.slice(start, Math.min(sentence.end, claim.end + LONGEST_SENTENCE / 2));
};

/** Lays out the claims of one document, whose own words are looked up once for all of them. */
export const rowMaker =
  ({ id, text, extraction, hash = contentHash(text) }: NamedExtraction) =>
  ({ span, location, ...claim }: Claim): Row => ({
    doc: id,
    ...span,
    text: claim.quote,
    kind: claim.kind,
    ...numbersOf(claim.amount),
    unit: claim.unit,
    approx: claim.approx,
    direction: claim.direction,
    basis: claim.basis,
    period: claim.period,
    metric: claim.metric,
    of: claim.of,
    modality: claim.modality,
    heading: headingOf(location, extraction.bulletin),
    sentence: sentenceAround(text, location.sentence, span),
    from: claim.from,
    rule: claim.rule,
    id: claim.id,
    hash,
    sourceStart: claim.sourceRange?.start ?? null,
    sourceEnd: claim.sourceRange?.end ?? null,
  });

/**
 * The claims of a document as flat records, in the order of the text:
 * `toRows({ id: '青岫-1', text, extraction: extract(text) })[0].metric`.
 */
export const toRows = (document: NamedExtraction): readonly Row[] =>
  document.extraction.claims.map(rowMaker(document));

const headingOf = ({ section }: Location, { sections }: Bulletin): string | null =>
  section === null ? null : (sections[section]?.heading?.text ?? null);

/** One claim a line, for tables and databases. */
export const rows = lineFormat('rows', {
  head: '',
  linesOf: (document) =>
    toRows(document)
      .map((row) => `${jsonText(row)}\n`)
      .join(''),
});
