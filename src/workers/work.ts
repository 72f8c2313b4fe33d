import { createExtractor, type Extractor } from '../extract.js';
import type { Batch } from '../input/batches.js';
import { readBatch, type RecordResult } from '../input/read-records.js';
import type { BulletinRecord } from '../input/record.js';
import type { ExtractedDocument } from '../output/format.js';
import { outputFormatOf } from '../output/formats.js';
import { extractContent } from '../stream/extract-content.js';
import { type Problem, problemOf } from './problem.js';
import { type ReadingSettings, readOptionsOf, type WorkSettings } from './settings.js';
import type { Finished, Task } from './task.js';

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
