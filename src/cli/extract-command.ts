import { createExtractor } from '../extract.js';
import { inputFormatOf } from '../input/read-records.js';
import { outputFormatOf } from '../output/formats.js';
import { loadTokenizer, type TokenizerName } from '../segment/load-tokenizer.js';
import { openDestination } from './destination.js';
import type { ExitCode } from './exit-code.js';
import { extractDocuments, type ExtractDocumentsOptions } from './extract-documents.js';
import { openReport } from './report.js';

/** The options of `gongbao extract`, as the command line checked them. */
export interface ExtractCommandOptions extends ExtractDocumentsOptions {
  readonly format: string;
  readonly tokenizer: TokenizerName;
  /** Longest text read, in UTF-16 code units. */
  readonly maxLength?: number;
  readonly output?: string;
  readonly errors?: string;
  readonly strict: boolean;
}

/** Runs `gongbao extract` over files (`-` is the standard input). Rejects where the output cannot be written. */
export const extractCommand = async (
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<ExitCode> => {
  // A tokeniser that was asked for by name and is not there is told before anything is read.
  if (options.tokenizer !== 'auto') loadTokenizer(options.tokenizer);
  const extractor = createExtractor({
    tokenizer: options.tokenizer,
    ...(options.maxLength === undefined ? {} : { limits: { maxLength: options.maxLength } }),
  });
  const several =
    files.length > 1 || files.some((file) => inputFormatOf(file, options.inputFormat) === 'jsonl');
  const report = openReport(options);
  const format = outputFormatOf(options.format);
  const destination = await openDestination(options.output, format.binary);
  try {
    const documents = extractDocuments(files, extractor, report, options);
    const chunks = format.write(documents, several);
    for await (const chunk of chunks) await destination.write(chunk);
    await destination.commit();
  } catch (error) {
    await destination.discard();
    throw error;
  }
  return report.close();
};
