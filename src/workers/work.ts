import { createExtractor, type Extractor } from '../extract.js';
import type { Batch } from '../input/batches.js';
import type { Encoding } from '../input/encoding.js';
import { readBatch, type ReadOptions, type RecordResult } from '../input/read-records.js';
import type { BulletinRecord } from '../input/record.js';
import type { ExtractedDocument } from '../output/format.js';
import { outputFormatOf } from '../output/formats.js';
import type { TokenizerName } from '../segment/load-tokenizer.js';
import { extractContent } from '../stream/extract-content.js';
import { type Problem, problemOf } from './problem.js';

/** How batches are read and extracted; plain data, so that it can be given to a thread. */
export interface ReadingSettings {
  readonly tokenizer: TokenizerName;
  /** Longest text read, in UTF-16 code units. */
  readonly maxLength?: number | undefined;
  readonly inputFormat?: string | undefined;
  /** The encoding of the files, where they have no byte order mark. */
  readonly encoding?: Encoding | undefined;
  /** Publication date of documents whose record names none, YYYY-MM-DD. */
  readonly published?: string | undefined;
}

/** How batches are read, extracted and written. */
export interface WorkSettings extends ReadingSettings {
  /** The name of the output format. */
  readonly format: string;
}

/** One batch of a file, to be extracted. */
export interface Task {
  readonly file: string;
  readonly batch: Batch;
}

/** What became of a task. */
export interface Finished {
  /** The lines of its documents in UTF-8, in their order; empty where the format has no lines of its own. */
  readonly lines: Uint8Array;
  /** The documents, where the format has no lines of its own. */
  readonly documents: readonly ExtractedDocument[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/** How much was done. */
export interface Counts {
  readonly documents: number;
  readonly claims: number;
  /** Records and files that could not be read. */
  readonly errors: number;
}

export const noCounts: Counts = { documents: 0, claims: 0, errors: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  documents: a.documents + b.documents,
  claims: a.claims + b.claims,
  errors: a.errors + b.errors,
});

/** A task that came to nothing but a problem. */
export const failed = (problem: Problem): Finished => ({
  lines: new Uint8Array(),
  documents: [],
  problems: [problem],
  counts: { documents: 0, claims: 0, errors: 1 },
});

/** How a settings' files are read. */
export const readOptionsOf = ({ inputFormat, encoding }: ReadingSettings): ReadOptions => ({
  format: inputFormat,
  encoding,
});

/** What was extracted from a task. */
export interface Read {
  readonly documents: readonly ExtractedDocument[];
  readonly problems: readonly Problem[];
}

/** Makes the function that extracts the documents of a task; what is wrong with the input is among `problems`. */
export const createReading = (settings: ReadingSettings): ((task: Task) => Read) => {
  const extractor = createExtractor({
    tokenizer: settings.tokenizer,
    ...(settings.maxLength === undefined ? {} : { limits: { maxLength: settings.maxLength } }),
  });
  return ({ file, batch }) => {
    const problems: Problem[] = [];
    const tell = (problem: Problem): void => void problems.push(problem);
    return { documents: Array.from(extractBatch(file, batch, settings, extractor, tell)), problems };
  };
};

/**
 * Makes the function that does a task, from bytes to lines: `createWork({ format: 'rows', tokenizer: 'auto' })(task).lines`.
 * It keeps nothing from one task to the next, and throws for no input: what is wrong with it is among `problems`.
 */
export const createWork = (settings: WorkSettings): ((task: Task) => Finished) => {
  const read = createReading(settings);
  const { lines } = outputFormatOf(settings.format);
  return (task) => {
    const { documents, problems } = read(task);
    return {
      lines: new TextEncoder().encode(lines === undefined ? '' : documents.map(lines.linesOf).join('')),
      documents: lines === undefined ? documents : [],
      problems,
      counts: {
        documents: documents.length,
        claims: documents.reduce((sum, { extraction }) => sum + extraction.claims.length, 0),
        errors: problems.filter(({ code }) => code !== null).length,
      },
    };
  };
};

function* extractBatch(
  file: string,
  batch: Batch,
  settings: ReadingSettings,
  extractor: Extractor,
  tell: (problem: Problem) => void,
): Generator<ExtractedDocument> {
  try {
    for (const result of readBatch(batch, file, readOptionsOf(settings))) {
      const document = extractResult(result, file, extractor, tell, settings.published);
      if (document !== null) yield document;
    }
  } catch (error) {
    tell(problemOf(error, file));
  }
}

const extractResult = (
  result: RecordResult,
  file: string,
  extractor: Extractor,
  tell: (problem: Problem) => void,
  fallback: string | undefined,
): ExtractedDocument | null => {
  const { line } = result;
  const id = 'error' in result ? null : result.record.id;
  try {
    if ('error' in result) throw result.error;
    const { record } = result;
    const notice = (message: string): void => tell({ file, line, id, code: null, message });
    return extractRecord(record, extractor, fallback, notice);
  } catch (error) {
    tell(problemOf(error, file, { line, id }));
    return null;
  }
};

const extractRecord = (
  record: BulletinRecord,
  extractor: Extractor,
  fallback: string | undefined,
  notice: (message: string) => void,
): ExtractedDocument => {
  const document = extractContent(record, extractor, fallback);
  const unread = 'unread' in document.extraction ? document.extraction.unread : [];
  for (const { start, cutOff } of unread) {
    notice(
      `the ${cutOff} that begins at character ${start} of the markup has no end: what follows may be missing`,
    );
  }
  return { ...document, encoding: record.encoding };
};
