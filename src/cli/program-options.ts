import { InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { type Encoding, encodingOf, encodings } from '../input/encoding.js';
import { inputFormatNames } from '../input/read-records.js';
import { documentOptionsSchema, extractorOptionsSchema } from '../options.js';
import { outputFormats } from '../output/formats.js';
import { tokenizerNames } from '../segment/load-tokenizer.js';
import { alignmentFormatNames } from './alignment-formats.js';

/** Takes what the library's own schema takes; commander tells the option and exits with a usage error. */
const accept = <Output>(schema: z.ZodType<Output>, value: unknown): Output => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(`It ${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
};

const parseDate = (value: string): string | undefined => accept(documentOptionsSchema.shape.published, value);

const parseLength = (value: string): number =>
  accept(extractorOptionsSchema.shape.limits, { maxLength: Number(value) }).maxLength;

const MOST_JOBS = 256;

const parseJobs = (value: string): number => {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`It takes a whole number of threads from 1 to ${MOST_JOBS}.`);
};

const parseEncoding = (label: string): Encoding => {
  const encoding = encodingOf(label);
  if (encoding !== null) return encoding;
  throw new InvalidArgumentError(
    `It takes ${encodings.join(', ')} or a label of one of them, such as GB2312.`,
  );
};

/** The options of `gongbao extract`. */
export const extractOptions: readonly Option[] = [
  new Option('-f, --format <format>', 'what to print')
    .choices(outputFormats.map(({ name }) => name))
    .default(outputFormats[0].name),
  new Option(
    '-i, --input-format <format>',
    'how to read the input (default: by file ending, else text)',
  ).choices(inputFormatNames),
  new Option(
    '--encoding <name>',
    'encoding of input without byte order mark (default: as an HTML page declares it, else detected)',
  ).argParser(parseEncoding),
  new Option('-p, --published <date>', 'publication date where the document names none').argParser(parseDate),
  new Option('-t, --tokenizer <name>', 'what cuts the words around numbers')
    .choices(tokenizerNames)
    .default('auto'),
  new Option('-o, --output <file>', 'write to a file, which appears when it is whole'),
  new Option('-e, --errors <file>', 'write bad records to a file, as NDJSON (default: standard error)'),
  new Option('--strict', 'exit with 65 where one record is bad').default(false),
  new Option('-j, --jobs <threads>', 'how many threads extract, in the order of the input')
    .argParser(parseJobs)
    .default(1),
  new Option(
    '--resume',
    'go on where the same command was interrupted, and make it possible (lines only, with -o)',
  ).default(false),
  new Option('--progress', 'tell from the start how far it is (default: when it takes long)')
    .conflicts('quiet')
    .default(false),
  new Option('-q, --quiet', 'tell nothing of how far it is').default(false),
  new Option('--max-length <characters>', 'longest text read (default: 10000000)').argParser(parseLength),
];

/** What reading two bulletins shares with reading many. */
const readingOptions = ['inputFormat', 'encoding', 'published', 'tokenizer', 'output', 'maxLength'];

/** The options of `gongbao align`. */
export const alignOptions: readonly Option[] = [
  new Option('-f, --format <format>', 'what to print').choices(alignmentFormatNames).default('table'),
  ...extractOptions.filter((option) => readingOptions.includes(option.attributeName())),
  new Option('--strict', 'exit with 65 where numbers differ').default(false),
];

/** The options of `gongbao snapshot`. */
export const snapshotOptions: readonly Option[] = [
  ...extractOptions.filter(({ long }) => ['--encoding', '--published', '--tokenizer'].includes(long ?? '')),
  new Option(
    '-i, --input-format <format>',
    'how to read the input (default: by file ending, else text)',
  ).choices(inputFormatNames.filter((name) => name !== 'jsonl')),
  new Option('-o, --output <file>', 'the expected file (default: standard output)'),
  new Option('-u, --update', 'write over an expected file that says otherwise').default(false),
];
