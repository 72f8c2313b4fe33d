import { z } from 'zod';
import { amountSchema, type Claim, claimSchema, ucumAmountSchema } from '../claim/claim.js';
import { spanSchema } from '../source/span.js';

const [exact, range, ratio] = amountSchema.options;
const [count] = claimSchema.options;

/** Everything that can be expected of a claim: its attributes, the numbers of its amount, and its quote as `text`. */
export const attributeSchema = z.object({
  ...count.shape,
  kind: z.enum(claimSchema.options.map(({ shape }) => shape.kind.value)),
  text: count.shape.quote,
  sourceRange: spanSchema,
  ucum: ucumAmountSchema.nullable(),
  type: z.enum(amountSchema.options.map(({ shape }) => shape.type.value)),
  value: exact.shape.value,
  decimal: exact.shape.decimal.nullable(),
  min: range.shape.min,
  max: range.shape.max,
  minDecimal: range.shape.minDecimal.nullable(),
  maxDecimal: range.shape.maxDecimal.nullable(),
  numerator: ratio.shape.numerator.nullable(),
  denominator: ratio.shape.denominator.nullable(),
});

export type Attributes = Readonly<z.infer<typeof attributeSchema>>;
export type AttributeName = keyof Attributes;

/** A claim with all that can be expected of it side by side. */
const flatten = (claim: Claim): Readonly<Record<string, unknown>> => ({
  ...claim.amount,
  ...claim,
  text: claim.quote,
});

/** An attribute of a claim; null where this kind of claim has none: `attributeOf(claim, 'min')` of an exact number. */
export const attributeOf = (claim: Claim, name: string): unknown => flatten(claim)[name] ?? null;

/** How much an attribute says of which claim is meant; 1 where nothing is written here. */
const weights: Readonly<Record<string, number>> = {
  metric: 4,
  text: 4,
  quote: 4,
  value: 4,
  decimal: 4,
  min: 4,
  max: 4,
  unit: 2,
};

/** The weight of an attribute in the search for the nearest claim. */
export const weightOf = (name: string): number => weights[name] ?? 1;

/** Attributes of free words, of which some can be right while others are not. */
const worded: readonly string[] = ['metric', 'of', 'text', 'quote'];

/** Whether an attribute is of free words. */
export const isWorded = (name: string): boolean => worded.includes(name);
