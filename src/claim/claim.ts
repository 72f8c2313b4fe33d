import { z } from 'zod';
import { quoteSchema, spanSchema } from '../source/span.js';
import { contentRoles } from '../structure/block.js';

const doubleSchema = z
  .number()
  .nullable()
  .describe('The nearest double, or null where the decimal lies beyond its range.');

/** An exact decimal as a string, of any size. */
export const decimalSchema = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .meta({ id: 'Decimal', description: 'An exact decimal in plain notation, of any size: "1004900000000".' });

/** How much: one number, a range (10—15个), or a ratio (三分之二, 2.50:1). */
export const amountSchema = z
  .discriminatedUnion('type', [
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
  ])
  .meta({
    id: 'Amount',
    description: 'How much: one number, a range (10—15个), or a ratio (三分之二, 2.50:1).',
  });

/** The amount in UCUM (ucum.org), as exact decimals. */
export const ucumAmountSchema = z
  .union([
    z.object({ code: z.string(), value: decimalSchema }),
    z.object({ code: z.string(), min: decimalSchema, max: decimalSchema }),
  ])
  .meta({
    id: 'UcumAmount',
    description:
      'The amount in UCUM (ucum.org), as exact decimals; 亩 and other units that are a fraction of a UCUM unit are rounded to 12 significant digits.',
  });

/** How exact a number is said to be. */
export const approxSchema = z
  .enum(['exact', 'about', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'nearly', 'several'])
  .meta({
    id: 'Approx',
    description: 'How exact the number is said to be: 约, 超 余 多, 以上, 不足, 以内, 近, 数百.',
  });

/** Which way a change goes. */
export const directionSchema = z.enum(['increase', 'decrease', 'none']).meta({
  id: 'Direction',
  description: 'Set only where the number is itself the size of a change: 下降10.4%.',
});

/** What a change is measured against. */
export const basisSchema = z.enum(['yearOnYear', 'monthOnMonth', 'other', 'none']).meta({
  id: 'Basis',
  description: 'What a change is measured against: 同比, 环比, 比2019年.',
});

/** Whether a number is a fact or a plan. */
export const modalitySchema = z.enum(['actual', 'planned']).meta({
  id: 'Modality',
  description: 'What was or is, against a target, plan, forecast or demand.',
});

/** The attributes of a claim that point to the characters they were read from. */
export const evidenceSchema = z
  .object({
    unit: z.array(quoteSchema),
    approx: z.array(quoteSchema),
    direction: z.array(quoteSchema),
    basis: z.array(quoteSchema),
    period: z.array(quoteSchema),
    metric: z.array(quoteSchema),
    of: z.array(quoteSchema),
    modality: z.array(quoteSchema),
  })
  .meta({ id: 'Evidence', description: 'For each attribute the quotes it was read from.' });

const ruleSchema = z.string().nullable();

/** The rules that read the attributes. */
export const rulesSchema = z
  .object({
    metric: ruleSchema,
    period: ruleSchema,
    direction: ruleSchema,
    basis: ruleSchema,
    of: ruleSchema,
    modality: ruleSchema,
  })
  .meta({
    id: 'Rules',
    description: 'The rules that read the attributes; null where nothing was said of one.',
  });

/** Where in the bulletin the number stands. */
export const locationSchema = z
  .object({
    block: z.enum(contentRoles),
    section: z
      .int()
      .nonnegative()
      .nullable()
      .describe('Index into bulletin.sections, null outside the body.'),
    sentence: spanSchema.describe('The sentence the claim stands in; in a table its row.'),
  })
  .meta({ id: 'Location' });

/** What a claim says of its number besides how much. */
export const attributesSchema = z.object({
  approx: approxSchema,
  direction: directionSchema,
  basis: basisSchema,
  period: z
    .string()
    .nullable()
    .describe('ISO 8601 year, month, day, 2025-Q1, 2025-H1, or from/to; null where the text does not say.'),
  metric: z.string().nullable().describe('The words for what is measured, as short as identifies it.'),
  of: z.string().nullable().describe('For a share, the whole it is a share of.'),
  modality: modalitySchema,
});

const shape = {
  id: z.string().describe('Stable for the same text and span.'),
  amount: amountSchema,
  ...attributesSchema.shape,
  span: spanSchema,
  sourceRange: spanSchema
    .optional()
    .describe('Where the quote stands in the markup, of a claim read from HTML.'),
  quote: z.string().describe('The number with its unit, as it stands in the text.'),
  evidence: evidenceSchema,
  location: locationSchema,
  from: z.enum(['text', 'table']).describe('Whether a sentence says it or a cell of a table.'),
  rule: z.string().describe('The rule that made it a claim.'),
  rules: rulesSchema,
  language: z.enum(['zh', 'en']),
};

const claimOf = <Kind extends string, Unit extends z.ZodType>(kind: Kind, unit: Unit) =>
  z.object({ kind: z.literal(kind), unit, ...shape });

/** What is measured carries its amount in UCUM too, where UCUM has the unit: 3斤 is 1500 g. */
const measuredOf = <Kind extends string>(kind: Kind) =>
  claimOf(kind, z.string()).extend({ ucum: ucumAmountSchema.nullable() });

/** Every numeric claim, told apart by `kind`; `unit` is what that kind allows. */
export const claimSchema = z
  .discriminatedUnion('kind', [
    claimOf('count', z.string().nullable()),
    claimOf('percentage', z.enum(['%', '‰', '‱'])),
    claimOf('percentagePoint', z.literal('pp')),
    claimOf('money', z.string().describe('The ISO 4217 code of the currency.')),
    measuredOf('measure'),
    measuredOf('duration'),
    claimOf('multiple', z.null()),
    claimOf('fraction', z.null()),
    claimOf('rank', z.null()),
    claimOf('number', z.string().nullable()),
  ])
  .meta({ id: 'Claim', description: 'A number that claims something, told apart by its kind.' });

/** Why a numeral is no claim. */
export const reasonSchema = z
  .enum([
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
  ])
  .meta({ id: 'Reason' });

/** A numeral that is no claim, with the reason. */
export const otherSchema = z
  .object({
    quote: z.string(),
    span: spanSchema,
    sourceRange: spanSchema
      .optional()
      .describe('Where the quote stands in the markup, of a numeral read from HTML.'),
    reason: reasonSchema,
    rule: z.string().describe('The rule that gave the reason.'),
  })
  .meta({ id: 'Other', description: 'A numeral that is no claim, with the reason.' });

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
