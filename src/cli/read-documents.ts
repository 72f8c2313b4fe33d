import type { ExtractedDocument } from '../output/format.js';
import { type ReadingSettings, readOptionsOf } from '../workers/settings.js';
import { createReading } from '../workers/work.js';
import { readSteps } from './read-steps.js';
import type { Report } from './report.js';

/** Reads and extracts the documents of a file (`-` is the standard input); what fails goes to the report. */
export async function* readDocuments(
  file: string,
  settings: ReadingSettings,
  report: Report,
): AsyncGenerator<ExtractedDocument> {
  const read = createReading(settings);
  for await (const { next } of readSteps([file], readOptionsOf(settings))) {
    if ('problem' in next) report.tell(next.problem);
    else {
      const { documents, problems } = read(next.task);
      for (const problem of problems) report.tell(problem);
      yield* documents;
    }
  }
}
