import { z } from 'zod';
import {
  type Amount,
  approxSchema,
  basisSchema,
  directionSchema,
  type Location,
  modalitySchema,
} from '../claim/claim.js';
import type { Span } from '../source/span.js';
import type { Bulletin } from '../structure/bulletin.js';
import { type ExtractedDocument, lineFormat } from './format.js';
import { jsonText } from './json-text.js';

/** A claim as one flat record; null where the claim has no such thing. */
export const rowSchema = z.object({
  doc: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The quote. */
  text: z.string(),
  kind: z.string(),
  value: z.number().nullable(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** The exact decimal of `value`. */
  decimal: z.string().nullable(),
  unit: z.string().nullable(),
  approx: approxSchema,
  direction: directionSchema,
  basis: basisSchema,
  period: z.string().nullable(),
  metric: z.string().nullable(),
  of: z.string().nullable(),
  modality: modalitySchema,
  /** The heading of the section it stands in. */
  heading: z.string().nullable(),
  /** The sentence it stands in; of one beyond 1,000 characters the 500 before and after the number. */
  sentence: z.string(),
  /** Whether a sentence says it or a cell of a table. */
  from: z.enum(['text', 'table']),
  rule: z.string(),
  id: z.string(),
  /** Where it stands in the markup, of a page of HTML. */
  sourceStart: z.int().nonnegative().nullable(),
  sourceEnd: z.int().nonnegative().nullable(),
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

/** The claims of a document as flat records, in the order of the text. */
export const rowsOf = ({ id, text, extraction }: ExtractedDocument): readonly Row[] =>
  extraction.claims.map(({ span, location, ...claim }) => ({
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
    sourceStart: claim.sourceRange?.start ?? null,
    sourceEnd: claim.sourceRange?.end ?? null,
  }));

const headingOf = ({ section }: Location, { sections }: Bulletin): string | null =>
  section === null ? null : (sections[section]?.heading?.text ?? null);

/** One claim a line, for tables and databases. */
export const rows = lineFormat('rows', {
  head: '',
  linesOf: (document) =>
    rowsOf(document)
      .map((row) => `${jsonText(row)}\n`)
      .join(''),
});
