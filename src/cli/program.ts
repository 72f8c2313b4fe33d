import { Command, CommanderError } from 'commander';
import { messageOf } from '../workers/problem.js';
import type { AlignCommandOptions } from './align-command.js';
import { ReaderGoneError } from './destination.js';
import { type ExitCode, exitCodeOf, exitCodes, isSystemError } from './exit-code.js';
import type { ExtractCommandOptions } from './extract-options.js';
import { alignOptions, extractOptions, snapshotOptions } from './program-options.js';
import { warn } from './report.js';
import type { SnapshotCommandOptions } from './snapshot-command.js';
import { version } from './version.js';

/** Exit codes in the help, for whoever scripts the command. */
const exitCodeHelp = `
Exit codes: 0 done, 64 usage, 65 input that is not what it says it is, 66 input missing, 70 internal error,
74 reading or writing failed. Of several failures the highest code counts.`;

/** The command line; `finish` takes the exit code of the command that ran. Each command is loaded when it is run. */
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
      const { extractCommand } = await import('./extract-command.js');
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
      const { alignCommand } = await import('./align-command.js');
      finish(await alignCommand(zh, en, options));
    });
  for (const option of alignOptions) align.addOption(option);
  const snapshot = program
    .command('snapshot')
    .description('write what is read in a bulletin as an expected file that a test compares with')
    .argument('<file>', '.txt or .html; - is the standard input')
    .addHelpText('after', exitCodeHelp)
    .action(async (file: string, options: SnapshotCommandOptions) => {
      const { snapshotCommand } = await import('./snapshot-command.js');
      finish(await snapshotCommand(file, options));
    });
  for (const option of snapshotOptions) snapshot.addOption(option);
  program
    .command('doctor')
    .description('say which tokenizers load here, and how to repair those that do not')
    .action(async () => {
      const { doctorCommand } = await import('./doctor-command.js');
      finish(await doctorCommand());
    });
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
