import { z } from 'zod';
import { bulletinSchema } from '../structure/bulletin.js';
import { claimSchema, otherSchema } from './claim.js';

/** What `extract` returns: the structure, the claims, and every numeral that is no claim. */
export const extractionSchema = z.object({
  bulletin: bulletinSchema,
  claims: z.array(claimSchema),
  others: z.array(otherSchema),
  tokenizer: z
    .string()
    .nullable()
    .describe(
      "The tokeniser that served the words: nodejieba, @node-rs/jieba, intl, or the caller's own name; null where no words were needed.",
    ),
});

export type Extraction = Readonly<z.infer<typeof extractionSchema>>;
