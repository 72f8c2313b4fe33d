import { z } from 'zod';
import { InvalidOptionsError } from './errors.js';
import type { Tokenizer } from './segment/tokenizer.js';

/** Ten million characters: some five thousand pages. */
const DEFAULT_MAX_LENGTH = 10_000_000;

const isTokenizer = (value: unknown): value is Tokenizer =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'tag' in value &&
  typeof value.tag === 'function';

/** A day as YYYY-MM-DD that is in the calendar. */
const daySchema = z.iso.date({ error: 'takes a day as YYYY-MM-DD, such as 2023-01-10' });

const tokenizerSchema = z.union(
  [z.enum(['auto', 'nodejieba', '@node-rs/jieba', 'intl', 'none']), z.custom<Tokenizer>(isTokenizer)],
  { error: 'takes auto, nodejieba, @node-rs/jieba, intl, none, or an object { name, tag }' },
);

const limitsSchema = z.strictObject({
  maxLength: z
    .int({ error: 'takes a whole number of characters' })
    .positive({ error: 'takes a number above zero' })
    .default(DEFAULT_MAX_LENGTH),
});

const wordSchema = z.string({ error: 'takes words' }).min(1, { error: 'takes words that are not empty' });

const lexiconSchema = z.strictObject({
  /** Words that count, as 筒 does in 3筒. */
  classifiers: z.array(wordSchema).default([]),
  /** Units of measurement, with the UCUM code that one of them is, where there is one. */
  measures: z.array(z.strictObject({ written: wordSchema, ucum: wordSchema.optional() })).default([]),
  /** Names that hold a number without counting anything: 58同城. */
  names: z.array(wordSchema).default([]),
});

/** What an extractor is made with. */
export const extractorOptionsSchema = z.strictObject({
  tokenizer: tokenizerSchema.default('auto'),
  limits: limitsSchema.default({ maxLength: DEFAULT_MAX_LENGTH }),
  lexicon: lexiconSchema.default({ classifiers: [], measures: [], names: [] }),
});

/** What can be said of one document. */
export const documentOptionsSchema = z.strictObject({
  published: daySchema.optional(),
});

/** What `extract` takes: an extractor's options and the document's. */
export const extractOptionsSchema = z.strictObject({
  ...extractorOptionsSchema.shape,
  ...documentOptionsSchema.shape,
});

export type ExtractorOptions = z.input<typeof extractorOptionsSchema>;
export type DocumentOptions = z.input<typeof documentOptionsSchema>;
export type ExtractOptions = z.input<typeof extractOptionsSchema>;

const described = ({ path, message, code }: z.core.$ZodIssue): string =>
  code === 'unrecognized_keys' ? message : `${path.join('.')} ${message}`;

/** Checks options against their schema; throws an InvalidOptionsError that names each option and what it takes. */
export const parseOptions = <Schema extends z.ZodType>(
  schema: Schema,
  options: unknown,
): z.output<Schema> => {
  const parsed = schema.safeParse(options ?? {});
  if (parsed.success) return parsed.data;
  throw new InvalidOptionsError(parsed.error.issues.map(described).join('; '), { cause: parsed.error });
};
