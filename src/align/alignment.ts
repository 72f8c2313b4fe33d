import { z } from 'zod';
import { claimSchema } from '../claim/claim.js';

/** How a number was converted on its way into the other language. */
export const conversionSchema = z.object({
  /** The unit of the Chinese claim: 亩. */
  zh: z.string(),
  /** The unit of the English claim: hectares. */
  en: z.string(),
  /** How many of the English unit one Chinese unit is, to 12 significant digits: 0.0666666666667. */
  factor: z.string(),
  /** Whether the converted number was rounded. */
  rounded: z.boolean(),
});

/** The attributes two claims can differ in; metrics and wholes are words, which no comparison of numbers can tell apart. */
export const alignedAttributeSchema = z.enum([
  'value',
  'unit',
  'approx',
  'direction',
  'basis',
  'period',
  'modality',
]);

/** Two claims that say the same number. */
export const alignedPairSchema = z.object({
  zh: claimSchema,
  en: claimSchema,
  conversion: conversionSchema.nullable(),
  /** In what else the two differ. */
  differences: z.array(alignedAttributeSchema),
});

/** Two claims that stand at the same place and do not say the same: `differences` has value, unit, or both. */
export const differingPairSchema = z.object({
  zh: claimSchema,
  en: claimSchema,
  differences: z.array(alignedAttributeSchema),
});

/** What `align` returns; all lists in the order of the Chinese text, `enOnly` in that of the English. */
export const alignmentSchema = z.object({
  pairs: z.array(alignedPairSchema),
  differing: z.array(differingPairSchema),
  zhOnly: z.array(claimSchema),
  enOnly: z.array(claimSchema),
});

export type Conversion = Readonly<z.infer<typeof conversionSchema>>;
export type AlignedAttribute = z.infer<typeof alignedAttributeSchema>;
export type AlignedPair = Readonly<z.infer<typeof alignedPairSchema>>;
export type DifferingPair = Readonly<z.infer<typeof differingPairSchema>>;
export type Alignment = Readonly<z.infer<typeof alignmentSchema>>;
