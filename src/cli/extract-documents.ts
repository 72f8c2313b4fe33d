import type { Extractor } from '../extract.js';
import type { Encoding } from '../input/encoding.js';
import { type RecordResult, readRecords } from '../input/read-records.js';
import type { BulletinRecord } from '../input/record.js';
import type { ExtractedDocument } from '../output/format.js';
import { extractContent } from '../stream/extract-content.js';
import { isSystemError } from './exit-code.js';
import type { Report } from './report.js';

/** What reading and extracting need to know of the command line. */
export interface ExtractDocumentsOptions {
  readonly inputFormat?: string;
  /** The encoding of the files, where they have no byte order mark. */
  readonly encoding?: Encoding;
  /** Publication date of documents whose record names none, YYYY-MM-DD. */
  readonly published?: string;
}

/** Reads and extracts files one document at a time; what fails goes to the report and the rest goes on. */
export async function* extractDocuments(
  files: readonly string[],
  extractor: Extractor,
  report: Report,
  { inputFormat, encoding, published }: ExtractDocumentsOptions,
): AsyncGenerator<ExtractedDocument> {
  for (const file of files) {
    try {
      for await (const result of readRecords(file, { format: inputFormat, encoding })) {
        const document = extractResult(result, file, extractor, report, published);
        if (document !== null) yield document;
      }
    } catch (error) {
      // Reading fails with an `InputError`; a bare system error is the report's own and ends the run.
      if (isSystemError(error)) throw error;
      report.file(file, error);
    }
  }
}

const extractResult = (
  result: RecordResult,
  file: string,
  extractor: Extractor,
  report: Report,
  fallback: string | undefined,
): ExtractedDocument | null => {
  if ('error' in result) {
    report.record(file, result.line, result.error);
    return null;
  }
  const { line, record } = result;
  try {
    const tell = (message: string): void => report.notice(file, line, message);
    return extractRecord(record, extractor, fallback, tell);
  } catch (error) {
    // Where the file is the document it fails as a whole.
    if (line === null) throw error;
    report.record(file, line, error);
    return null;
  }
};

const extractRecord = (
  record: BulletinRecord,
  extractor: Extractor,
  fallback: string | undefined,
  tell: (message: string) => void,
): ExtractedDocument => {
  const document = extractContent(record, extractor, fallback);
  const unread = 'unread' in document.extraction ? document.extraction.unread : [];
  for (const { start, cutOff } of unread) {
    tell(
      `the ${cutOff} that begins at character ${start} of the markup has no end: what follows may be missing`,
    );
  }
  return { ...document, encoding: record.encoding };
};
