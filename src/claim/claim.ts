import { z } from 'zod';
import { quoteSchema, spanSchema } from '../source/span.js';
import { contentRoles } from '../structure/block.js';

/** The nearest double, or null where the decimal lies beyond its range. */
const doubleSchema = z.number().nullable();
/** An exact decimal in plain notation, of any size: "1004900000000". */
const decimalSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/);

/** How much: one number, a range (10—15个), or a ratio (三分之二, 2.50:1). */
export const amountSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('exact'), value: doubleSchema, decimal: decimalSchema }),
  z.object({
    type: z.literal('range'),
    min: doubleSchema,
    max: doubleSchema,
    minDecimal: decimalSchema,
    maxDecimal: decimalSchema,
  }),
  z.object({
    type: z.literal('ratio'),
    numerator: decimalSchema,
    denominator: decimalSchema,
    value: doubleSchema,
  }),
]);

/**
 * The amount in UCUM (ucum.org), as exact decimals; 亩 and other units that are a fraction of a UCUM unit are rounded
 * to 12 significant digits.
 */
export const ucumAmountSchema = z.union([
  z.object({ code: z.string(), value: decimalSchema }),
  z.object({ code: z.string(), min: decimalSchema, max: decimalSchema }),
]);

/** How exact the number is said to be: 约, 超 余 多, 以上, 不足, 以内, 近, 数百. */
export const approxSchema = z.enum([
  'exact',
  'about',
  'moreThan',
  'atLeast',
  'lessThan',
  'atMost',
  'nearly',
  'several',
]);

/** Set only where the number is itself the size of a change: 下降10.4%. */
export const directionSchema = z.enum(['increase', 'decrease', 'none']);

/** What a change is measured against: 同比, 环比, 比2019年. */
export const basisSchema = z.enum(['yearOnYear', 'monthOnMonth', 'other', 'none']);

/** What was or is, against a target, plan, forecast or demand. */
export const modalitySchema = z.enum(['actual', 'planned']);

/** The attributes of a claim that point to the characters they were read from. */
export const evidenceSchema = z.object({
  unit: z.array(quoteSchema),
  approx: z.array(quoteSchema),
  direction: z.array(quoteSchema),
  basis: z.array(quoteSchema),
  period: z.array(quoteSchema),
  metric: z.array(quoteSchema),
  of: z.array(quoteSchema),
  modality: z.array(quoteSchema),
});

const ruleSchema = z.string().nullable();

/** The rules that read the attributes; null where nothing was said of one. */
export const rulesSchema = z.object({
  metric: ruleSchema,
  period: ruleSchema,
  direction: ruleSchema,
  basis: ruleSchema,
  of: ruleSchema,
  modality: ruleSchema,
});

/** Where in the bulletin the number stands. */
export const locationSchema = z.object({
  block: z.enum(contentRoles),
  /** Index into `bulletin.sections`, null outside the body. */
  section: z.int().nonnegative().nullable(),
  /** The sentence the claim stands in; in a table its row. */
  sentence: spanSchema,
});

const shape = {
  /** Stable for the same text and span. */
  id: z.string(),
  amount: amountSchema,
  approx: approxSchema,
  direction: directionSchema,
  basis: basisSchema,
  /** ISO 8601 year, month, day, `2025-Q1`, `2025-H1`, or `from/to`; null where the text does not say. */
  period: z.string().nullable(),
  /** The words for what is measured, as short as identifies it. */
  metric: z.string().nullable(),
  /** For a share, the whole it is a share of. */
  of: z.string().nullable(),
  modality: modalitySchema,
  span: spanSchema,
  /** Where the quote stands in the markup, of a claim read from HTML. */
  sourceRange: spanSchema.optional(),
  quote: z.string(),
  evidence: evidenceSchema,
  location: locationSchema,
  /** Whether a sentence says it or a cell of a table. */
  from: z.enum(['text', 'table']),
  /** The rule that made it a claim. */
  rule: z.string(),
  rules: rulesSchema,
  language: z.enum(['zh', 'en']),
};

const claimOf = <Kind extends string, Unit extends z.ZodType>(kind: Kind, unit: Unit) =>
  z.object({ kind: z.literal(kind), unit, ...shape });

/** What is measured carries its amount in UCUM too, where UCUM has the unit: 3斤 is 1500 g. */
const measuredOf = <Kind extends string>(kind: Kind) =>
  claimOf(kind, z.string()).extend({ ucum: ucumAmountSchema.nullable() });

/** Every numeric claim, told apart by `kind`; `unit` is what that kind allows. */
export const claimSchema = z.discriminatedUnion('kind', [
  claimOf('count', z.string().nullable()),
  claimOf('percentage', z.enum(['%', '‰', '‱'])),
  claimOf('percentagePoint', z.literal('pp')),
  claimOf('money', z.string()),
  measuredOf('measure'),
  measuredOf('duration'),
  claimOf('multiple', z.null()),
  claimOf('fraction', z.null()),
  claimOf('rank', z.null()),
  claimOf('number', z.string().nullable()),
]);

/** Why a numeral is no claim. */
export const reasonSchema = z.enum([
  'date',
  'ordinal',
  'name',
  'slogan',
  'idiom',
  'word',
  'article',
  'listMark',
  'identifier',
  'definition',
  'denominator',
  'score',
  'table',
  'furniture',
  'malformed',
]);

/** A numeral that is no claim, with the reason. */
export const otherSchema = z.object({
  quote: z.string(),
  span: spanSchema,
  /** Where the quote stands in the markup, of a numeral read from HTML. */
  sourceRange: spanSchema.optional(),
  reason: reasonSchema,
  rule: z.string(),
});

export type Amount = Readonly<z.infer<typeof amountSchema>>;
export type UcumAmount = Readonly<z.infer<typeof ucumAmountSchema>>;
export type Approx = z.infer<typeof approxSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Modality = z.infer<typeof modalitySchema>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Rules = Readonly<z.infer<typeof rulesSchema>>;
export type Location = Readonly<z.infer<typeof locationSchema>>;
export type Claim = Readonly<z.infer<typeof claimSchema>>;
export type ClaimKind = Claim['kind'];
export type Reason = z.infer<typeof reasonSchema>;
export type Other = Readonly<z.infer<typeof otherSchema>>;
