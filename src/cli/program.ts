import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { type Encoding, encodingOf, encodings } from '../input/encoding.js';
import { inputFormatNames } from '../input/read-records.js';
import { documentOptionsSchema, extractorOptionsSchema } from '../options.js';
import { outputFormats } from '../output/formats.js';
import { tokenizerNames } from '../segment/load-tokenizer.js';
import { alignCommand, type AlignCommandOptions, alignmentFormatNames } from './align-command.js';
import { ReaderGoneError } from './destination.js';
import { doctorCommand } from './doctor-command.js';
import { type ExitCode, exitCodeOf, exitCodes, isSystemError } from './exit-code.js';
import { extractCommand, type ExtractCommandOptions } from './extract-command.js';
import { messageOf, warn } from './report.js';
import { snapshotCommand, type SnapshotCommandOptions } from './snapshot-command.js';

/** Takes what the library's own schema takes; commander tells the option and exits with a usage error. */
const accept = <Output>(schema: z.ZodType<Output>, value: unknown): Output => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(`It ${parsed.error.issues.map(({ message }) => message).join('; ')}.`);
};

const parseDate = (value: string): string | undefined => accept(documentOptionsSchema.shape.published, value);

const parseLength = (value: string): number =>
  accept(extractorOptionsSchema.shape.limits, { maxLength: Number(value) }).maxLength;

const parseEncoding = (label: string): Encoding => {
  const encoding = encodingOf(label);
  if (encoding !== null) return encoding;
  throw new InvalidArgumentError(
    `It takes ${encodings.join(', ')} or a label of one of them, such as GB2312.`,
  );
};

const version = (): string => {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
};

const extractOptions: readonly Option[] = [
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
  new Option('--max-length <characters>', 'longest text read (default: 10000000)').argParser(parseLength),
];

/** What reading two bulletins shares with reading many. */
const readingOptions = ['inputFormat', 'encoding', 'published', 'tokenizer', 'output', 'maxLength'];

const alignOptions: readonly Option[] = [
  new Option('-f, --format <format>', 'what to print').choices(alignmentFormatNames).default('table'),
  ...extractOptions.filter((option) => readingOptions.includes(option.attributeName())),
  new Option('--strict', 'exit with 65 where numbers differ').default(false),
];

const snapshotOptions: readonly Option[] = [
  ...extractOptions.filter(({ long }) => ['--encoding', '--published', '--tokenizer'].includes(long ?? '')),
  new Option(
    '-i, --input-format <format>',
    'how to read the input (default: by file ending, else text)',
  ).choices(inputFormatNames.filter((name) => name !== 'jsonl')),
  new Option('-o, --output <file>', 'the expected file (default: standard output)'),
  new Option('-u, --update', 'write over an expected file that says otherwise').default(false),
];

/** Exit codes in the help, for whoever scripts the command. */
const exitCodeHelp = `
Exit codes: 0 done, 64 usage, 65 input that is not what it says it is, 66 input missing, 70 internal error,
74 reading or writing failed. Of several failures the highest code counts.`;

/** The command line; `finish` takes the exit code of the command that ran. */
const createProgram = (finish: (exitCode: ExitCode) => void): Command => {
  const program = new Command('gongbao')
    .description(
      'Reads Chinese-language bulletins: their structure, and every numeric claim with its provenance.',
    )
    .version(version(), '-V, --version')
    .exitOverride();
  const extract = program
    .command('extract')
    .description('print the structure and the numeric claims of bulletins')
    .argument(
      '[file...]',
      '.txt, .html (one document) or .jsonl ({id, text or html, published?} a line); - is the standard input',
    )
    .addHelpText('after', exitCodeHelp)
    .action(async (files: readonly string[], options: ExtractCommandOptions) => {
      if (files.length === 0 && process.stdin.isTTY) warn('reading from the terminal; Ctrl-D ends the text');
      finish(await extractCommand(files.length === 0 ? ['-'] : files, options));
    });
  for (const option of extractOptions) extract.addOption(option);
  const align = program
    .command('align')
    .description('say which numbers of a bulletin and its English translation agree, and which differ')
    .argument(
      '<zh>',
      'the Chinese bulletin: .txt, .html or .jsonl with one document; - is the standard input',
    )
    .argument('<en>', 'its English translation')
    .addHelpText('after', exitCodeHelp)
    .action(async (zh: string, en: string, options: AlignCommandOptions, command: Command) => {
      if (zh === '-' && en === '-')
        command.error('error: only one of the two files can be the standard input');
      finish(await alignCommand(zh, en, options));
    });
  for (const option of alignOptions) align.addOption(option);
  const snapshot = program
    .command('snapshot')
    .description('write what is read in a bulletin as an expected file that a test compares with')
    .argument('<file>', '.txt or .html; - is the standard input')
    .addHelpText('after', exitCodeHelp)
    .action(async (file: string, options: SnapshotCommandOptions) =>
      finish(await snapshotCommand(file, options)),
    );
  for (const option of snapshotOptions) snapshot.addOption(option);
  program
    .command('doctor')
    .description('say which tokenizers load here, and how to repair those that do not')
    .action(async () => finish(await doctorCommand()));
  return program;
};

/** Runs the command line: `run(['node', 'gongbao', 'doctor'])`. Resolves to the exit code; never rejects. */
export const run = async (argv: readonly string[]): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.done;
  try {
    await createProgram((code) => (exitCode = code)).parseAsync(argv);
    return exitCode;
  } catch (error) {
    return exitCodeOfFailure(error);
  }
};

const exitCodeOfFailure = (error: unknown): ExitCode => {
  // Help and version were asked for and printed; anything else of commander's is a usage error, and told already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof ReaderGoneError) return exitCodes.done;
  warn(isSystemError(error) ? `cannot write: ${error.message}` : messageOf(error));
  return exitCodeOf(error);
};
