import { InvalidOptionsError } from '../errors.js';
import { outputFormatOf, outputFormats } from '../output/formats.js';
import { loadTokenizer, type TokenizerName } from '../segment/load-tokenizer.js';
import type { WorkSettings } from '../workers/settings.js';
import type { ProgressMode } from './progress.js';
import type { Command } from './resume.js';
import { version } from './version.js';

/** The options of `gongbao extract`, as the command line checked them. */
export interface ExtractCommandOptions extends WorkSettings {
  readonly output?: string;
  readonly errors?: string;
  readonly strict: boolean;
  /** How many threads extract; 1 is the main thread alone. */
  readonly jobs: number;
  readonly resume: boolean;
  /** Tell from the start how far it is. */
  readonly progress: boolean;
  /** Never tell how far it is. */
  readonly quiet: boolean;
}

/** When to tell how far a run has come. */
export const progressModeOf = ({ progress, quiet }: ExtractCommandOptions): ProgressMode => {
  if (quiet) return 'never';
  return progress ? 'always' : 'auto';
};

/** The tokeniser that threads can have: nodejieba aborts the process where a thread ends in the middle of a cut. */
const FOR_THREADS = '@node-rs/jieba';

const tokenizerFor = ({ tokenizer, jobs }: ExtractCommandOptions): TokenizerName => {
  if (jobs === 1) return tokenizer;
  if (tokenizer !== 'nodejieba') return tokenizer === 'auto' ? FOR_THREADS : tokenizer;
  throw new InvalidOptionsError(
    `--tokenizer nodejieba is not safe in threads: take --tokenizer ${FOR_THREADS}, or --jobs 1`,
  );
};

/**
 * The settings of the work, with the tokeniser that `--jobs` can have. One that is asked for and does not load is told
 * before anything is read: throws a TokenizerUnavailableError, or an InvalidOptionsError where options do not go together.
 */
export const settingsOf = (options: ExtractCommandOptions): WorkSettings => {
  const { format, inputFormat, encoding, published, maxLength } = options;
  const tokenizer = tokenizerFor(options);
  if (tokenizer !== 'auto') loadTokenizer(tokenizer);
  return { format, tokenizer, inputFormat, encoding, published, maxLength };
};

/** The file `--resume` writes. Throws an InvalidOptionsError where there is none, or its format is not one of lines. */
export const resumableFile = ({ output, format }: ExtractCommandOptions): string => {
  if (output === undefined || output === '-') {
    throw new InvalidOptionsError('--resume needs a file to go on with: name it with --output');
  }
  if (outputFormatOf(format).lines !== undefined) return output;
  const names = outputFormats.filter(({ lines }) => lines !== undefined).map(({ name }) => name);
  throw new InvalidOptionsError(
    `--resume goes on with lines, and ${format} has none: take --format ${names.join(' or ')}`,
  );
};

/** Everything that the output depends on but the content of the files, by the names people know it by. */
export const commandOf = (
  files: readonly string[],
  { tokenizer, ...settings }: WorkSettings,
  { errors, strict }: ExtractCommandOptions,
): Command => {
  const values: Readonly<Record<string, string | number | undefined>> = {
    gongbao: version(),
    files: files.join(' '),
    '--format': settings.format,
    '--tokenizer': loadTokenizer(tokenizer).name,
    '--input-format': settings.inputFormat,
    '--encoding': settings.encoding,
    '--published': settings.published,
    '--max-length': settings.maxLength,
    '--errors': errors,
    '--strict': strict ? 'given' : undefined,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
};
