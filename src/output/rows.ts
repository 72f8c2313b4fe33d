import { z } from 'zod';
import {
  type Amount,
  approxSchema,
  basisSchema,
  directionSchema,
  type Location,
  modalitySchema,
} from '../claim/claim.js';
import type { Bulletin } from '../structure/bulletin.js';
import type { ExtractedDocument, OutputFormat } from './format.js';
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
  /** The sentence it stands in. */
  sentence: z.string(),
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
    sentence: text.slice(location.sentence.start, location.sentence.end),
    rule: claim.rule,
    id: claim.id,
    sourceStart: claim.sourceRange?.start ?? null,
    sourceEnd: claim.sourceRange?.end ?? null,
  }));

const headingOf = ({ section }: Location, { sections }: Bulletin): string | null =>
  section === null ? null : (sections[section]?.heading?.text ?? null);

/** One claim a line, for tables and databases. */
export const rows: OutputFormat = {
  name: 'rows',
  write: async function* (documents) {
    for await (const document of documents) {
      const lines = rowsOf(document).map((row) => `${jsonText(row)}\n`);
      if (lines.length > 0) yield lines.join('');
    }
  },
};
