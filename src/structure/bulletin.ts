import { z } from 'zod';
import { quoteSchema, spanSchema } from '../source/span.js';

/** A calendar date as read from the text, `iso` as YYYY-MM-DD: 2023年1月10日 gives 2023-01-10. */
export const datedQuoteSchema = quoteSchema
  .extend({ iso: z.string().describe('The date as YYYY-MM-DD.') })
  .meta({ id: 'DatedQuote' });

/** What somebody credited by the bulletin did. */
export const roleSchema = z
  .enum(['reporter', 'correspondent', 'intern', 'photographer', 'editor', 'columnist'])
  .meta({ id: 'Role', description: 'What they did: 记者, 通讯员, 实习生, 摄影, 编辑, 评论员.' });

/** A credited person; the span is that of the name. */
export const creditSchema = spanSchema.extend({ name: z.string(), role: roleSchema }).meta({ id: 'Credit' });

/** The headline in its parts. */
export const headlineSchema = z
  .object({
    kicker: quoteSchema.nullable(),
    main: quoteSchema.nullable(),
    sub: quoteSchema.nullable(),
  })
  .meta({ id: 'Headline', description: '引题, 主题 and 副题; a part the bulletin lacks is null.' });

/** The dateline in its parts. */
export const datelineSchema = z
  .object({
    agency: quoteSchema.nullable(),
    place: quoteSchema.nullable(),
    date: datedQuoteSchema.nullable(),
  })
  .meta({ id: 'Dateline', description: '电头: 新华社青岫2月9日电.' });

/** A paragraph by its offsets, and its sentences. */
export const paragraphSchema = spanSchema
  .extend({ sentences: z.array(quoteSchema) })
  .meta({ id: 'Paragraph' });

/** A section with its heading; text before the first heading is a section without one. */
export const sectionSchema = z
  .object({
    heading: quoteSchema.nullable().describe('Null for text before the first heading.'),
    number: quoteSchema.nullable().describe('The number of the heading: 一、'),
    level: z.int().positive().describe('Depth of the heading, from 1.'),
    paragraphs: z.array(paragraphSchema),
  })
  .meta({ id: 'Section' });

/** The structure of a bulletin, every text of it with its span. */
export const bulletinSchema = z
  .object({
    headline: headlineSchema,
    byline: z.array(creditSchema),
    dateline: datelineSchema.nullable(),
    published: datedQuoteSchema.nullable(),
    publisher: quoteSchema.nullable(),
    sections: z.array(sectionSchema),
    captions: z.array(quoteSchema),
    notes: z.array(quoteSchema),
    tables: z.array(quoteSchema),
    boilerplate: z.array(quoteSchema),
  })
  .meta({ id: 'Bulletin', description: 'The structure of a bulletin, every text of it with its span.' });

export type DatedQuote = Readonly<z.infer<typeof datedQuoteSchema>>;
export type Role = z.infer<typeof roleSchema>;
export type Credit = Readonly<z.infer<typeof creditSchema>>;
export type Headline = Readonly<z.infer<typeof headlineSchema>>;
export type Dateline = Readonly<z.infer<typeof datelineSchema>>;
export type Paragraph = Readonly<z.infer<typeof paragraphSchema>>;
export type Section = Readonly<z.infer<typeof sectionSchema>>;
export type Bulletin = Readonly<z.infer<typeof bulletinSchema>>;
