import { align } from '../align/align.js';
import { InvalidOptionsError, InvalidRecordError } from '../errors.js';
import type { ExtractedDocument } from '../output/format.js';
import { loadTokenizer } from '../segment/load-tokenizer.js';
import type { ReadingSettings } from '../workers/settings.js';
import { alignmentWriterOf } from './alignment-formats.js';
import { writeWhole } from './destination.js';
import { refuseSameFile } from './distinct-files.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { readDocuments } from './read-documents.js';
import { openReport, type Report } from './report.js';

/** The options of `gongbao align`, as the command line checked them. */
export interface AlignCommandOptions extends ReadingSettings {
  readonly format: string;
  readonly output?: string;
  readonly strict: boolean;
}

/** The one document of a file; null where it cannot be read, which the report then knows. Rejects where it holds several. */
const readOne = async (
  file: string,
  report: Report,
  options: AlignCommandOptions,
): Promise<ExtractedDocument | null> => {
  const documents: ExtractedDocument[] = [];
  for await (const document of readDocuments(file, options, report)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  const [document, second] = documents;
  if (second === undefined) return document ?? null;
  throw new InvalidRecordError(`${file} holds several documents: align takes one of each language`);
};

const isWholly = (language: 'zh' | 'en', { extraction: { claims } }: ExtractedDocument): boolean =>
  claims.length > 0 && claims.every((claim) => claim.language === language);

/**
 * Runs `gongbao align`: reads a bulletin and its translation (`-` is the standard input) and prints which numbers agree.
 * Rejects where the output cannot be written, and with an InvalidOptionsError where the two stand the other way round.
 */
export const alignCommand = async (
  zhFile: string,
  enFile: string,
  options: AlignCommandOptions,
): Promise<ExitCode> => {
  refuseSameFile([zhFile, enFile], [{ use: '--output', path: options.output }]);
  if (options.tokenizer !== 'auto') loadTokenizer(options.tokenizer);
  const report = openReport({ strict: true });
  const zh = await readOne(zhFile, report, options);
  const en = await readOne(enFile, report, options);
  const failed = report.close();
  if (failed !== exitCodes.done) return failed;
  if (zh === null || en === null) {
    throw new InvalidRecordError(`${zh === null ? zhFile : enFile} holds no document`);
  }
  if (isWholly('en', zh) && isWholly('zh', en)) {
    throw new InvalidOptionsError(
      `${zhFile} is English and ${enFile} Chinese: name the Chinese bulletin first`,
    );
  }
  const alignment = align(zh.extraction, en.extraction);
  await writeWhole(options.output, alignmentWriterOf(options.format)(zh, en, alignment));
  return options.strict && alignment.differing.length > 0 ? exitCodes.data : exitCodes.done;
};
