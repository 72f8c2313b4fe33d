import { z } from 'zod';

/** The words selected, with what stands before and after them to tell them from the same words elsewhere. */
export const textQuoteSelectorSchema = z
  .object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .meta({ id: 'TextQuoteSelector' });

/** The words selected, by their offsets in the text of the element or document, in code points. */
export const textPositionSelectorSchema = z
  .object({
    type: z.literal('TextPositionSelector'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .meta({ id: 'TextPositionSelector', description: 'Offsets in code points, not in UTF-16 code units.' });

export type TextQuoteSelector = Readonly<z.infer<typeof textQuoteSelectorSchema>>;
export type TextPositionSelector = Readonly<z.infer<typeof textPositionSelectorSchema>>;

/** How many UTF-16 code units of context are given on either side. */
export const CONTEXT = 32;

/** The end of what stands before the words; half a character is left out. */
export const prefixOf = (before: string): string => before.slice(-CONTEXT).replace(/^[\udc00-\udfff]/, '');

/** The beginning of what stands after the words; half a character is left out. */
export const suffixOf = (after: string): string => after.slice(0, CONTEXT).replace(/[\ud800-\udbff]$/, '');
