import { z } from 'zod';
import { type Amount, type Claim, decimalSchema, evidenceSchema } from '../claim/claim.js';
import { quoteSchema } from '../source/span.js';
import type { NamedExtraction } from './format.js';
import { rowMaker, rowSchema } from './rows.js';

const attributes = evidenceSchema.keyof();

const exactSchema = decimalSchema.nullable();

/** A row with the rest of what is known of the claim, for formats that have columns. */
export const fullRowSchema = rowSchema.extend({
  minDecimal: exactSchema.describe('The exact decimal of min.'),
  maxDecimal: exactSchema.describe('The exact decimal of max.'),
  numerator: exactSchema.describe('Of a ratio (三分之二), the 2.'),
  denominator: exactSchema.describe('Of a ratio (三分之二), the 3.'),
  ucum: z.string().nullable().describe('The UCUM code of a measure or duration.'),
  ucumValue: exactSchema.describe('The amount in that unit.'),
  ucumMin: exactSchema.describe('The least amount of a range in that unit.'),
  ucumMax: exactSchema.describe('The greatest amount of a range in that unit.'),
  headline: z.string().nullable().describe('The headline of the document.'),
  published: z.string().nullable().describe('The date of publication the document states, YYYY-MM-DD.'),
  evidence: z
    .array(
      z.object({ attribute: attributes, ...quoteSchema.pick({ start: true, end: true, text: true }).shape }),
    )
    .describe('What the attributes were read from, a quote each.'),
});

export type FullRow = Readonly<z.infer<typeof fullRowSchema>>;

type Exact = Pick<FullRow, 'minDecimal' | 'maxDecimal' | 'numerator' | 'denominator'>;
type Ucum = Pick<FullRow, 'ucum' | 'ucumValue' | 'ucumMin' | 'ucumMax'>;

const noExact: Exact = { minDecimal: null, maxDecimal: null, numerator: null, denominator: null };

const exactOf = (amount: Amount): Exact => {
  switch (amount.type) {
    case 'exact':
      return noExact;
    case 'range':
      return { ...noExact, minDecimal: amount.minDecimal, maxDecimal: amount.maxDecimal };
    case 'ratio':
      return { ...noExact, numerator: amount.numerator, denominator: amount.denominator };
  }
};

const ucumOf = (claim: Claim): Ucum => {
  const amount = 'ucum' in claim ? claim.ucum : null;
  if (amount === null) return { ucum: null, ucumValue: null, ucumMin: null, ucumMax: null };
  return 'value' in amount
    ? { ucum: amount.code, ucumValue: amount.value, ucumMin: null, ucumMax: null }
    : { ucum: amount.code, ucumValue: null, ucumMin: amount.min, ucumMax: amount.max };
};

const evidenceOf = ({ evidence }: Claim): FullRow['evidence'] =>
  attributes.options.flatMap((attribute) =>
    evidence[attribute].map(({ start, end, text }) => ({ attribute, start, end, text })),
  );

/**
 * The claims of a document one at a time, each with its evidence: what CSV and Parquet hold.
 * `[...fullRows({ id: '青岫-1', text, extraction: extract(text) })][0].evidence[0].attribute`.
 */
export function* fullRows(document: NamedExtraction): Generator<FullRow> {
  const { headline, published } = document.extraction.bulletin;
  const rowOf = rowMaker(document);
  for (const claim of document.extraction.claims) {
    yield {
      ...rowOf(claim),
      ...exactOf(claim.amount),
      ...ucumOf(claim),
      headline: headline.main?.text ?? null,
      published: published?.iso ?? null,
      evidence: evidenceOf(claim),
    };
  }
}
