import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { z } from 'zod';
import { type Encoding, encodingOf, encodings } from '../input/encoding.js';
import { inputFormatNames } from '../input/read-records.js';
import { documentOptionsSchema, extractorOptionsSchema } from '../options.js';
import { outputFormats } from '../output/formats.js';
import { tokenizerNames } from '../segment/load-tokenizer.js';
import { messageOf } from '../workers/problem.js';
import { doctorCommand } from './doctor-command.js';
import { type ExitCode, exitCodeOf, exitCodes, isSystemError } from './exit-code.js';
import { extractCommand } from './extract-command.js';
import type { ExtractCommandOptions } from './extract-options.js';
import { warn } from './report.js';
import { version } from './version.js';

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
  // The reader of a pipe has seen enough: `gongbao extract … | head -1`.
  if (isSystemError(error) && error.code === 'EPIPE') return exitCodes.done;
  warn(isSystemError(error) ? `cannot write: ${error.message}` : messageOf(error));
  return exitCodeOf(error);
};
