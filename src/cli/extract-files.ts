import { holdsSeveral } from '../input/read-records.js';
import type { ExtractedDocument } from '../output/format.js';
import { outputFormatOf } from '../output/formats.js';
import { mapInOrder } from '../workers/in-order.js';
import { readOptionsOf, type WorkSettings } from '../workers/settings.js';
import { addCounts, failed, type Finished, noCounts } from '../workers/task.js';
import type { Workers } from '../workers/workers.js';
import type { InputSize } from './input-size.js';
import type { Progress } from './progress.js';
import { type Position, readSteps } from './read-steps.js';
import type { Report } from './report.js';
import type { Output } from './resume.js';

/** What one run is made of. */
export interface Run {
  readonly files: readonly string[];
  readonly settings: WorkSettings;
  readonly output: Output;
  readonly workers: Workers;
  readonly report: Report;
  readonly progress: Progress;
  readonly size: InputSize;
}

/** A step that was done, and how far it goes. */
interface Done extends Finished {
  readonly end: Position;
}

/** Reads, extracts and writes files, in their order, and tells of what fails. Rejects where writing fails. */
export const extractFiles = async (run: Run): Promise<void> => {
  const { files, settings, output, workers } = run;
  const steps = readSteps(files, readOptionsOf(settings), output.before?.position ?? null);
  const done = mapInOrder(steps, workers.capacity, async ({ end, next }): Promise<Done> => {
    return { end, ...('task' in next ? await workers.run(next.task) : failed(next.problem)) };
  });
  for await (const chunk of chunksOf(settleEach(done, run), run)) await output.write(chunk);
};

/** What to write of the work that is done, chunk by chunk. */
const chunksOf = (done: AsyncIterable<Finished>, run: Run): AsyncIterable<string | Uint8Array> => {
  const { files, settings, output } = run;
  const format = outputFormatOf(settings.format);
  const several = files.length > 1 || files.some((file) => holdsSeveral(file, readOptionsOf(settings)));
  if (format.lines === undefined) return format.write(documentsIn(done), several);
  return linesIn(done, output.before === null ? format.lines.head : '');
};

async function* linesIn(done: AsyncIterable<Finished>, head: string): AsyncGenerator<string | Uint8Array> {
  if (head !== '') yield head;
  for await (const { lines } of done) if (lines.length > 0) yield lines;
}

async function* documentsIn(done: AsyncIterable<Finished>): AsyncGenerator<ExtractedDocument> {
  for await (const { documents } of done) yield* documents;
}

/** Tells of what is done and puts it down, when all of it was written: when the next is asked for. */
async function* settleEach(
  done: AsyncIterable<Done>,
  { output, report, progress, size }: Run,
): AsyncGenerator<Finished> {
  let counts = output.before?.counts ?? noCounts;
  for await (const finished of done) {
    yield finished;
    counts = addCounts(counts, finished.counts);
    for (const problem of finished.problems) report.tell(problem);
    progress.update(size.upTo(finished.end), counts);
    await output.keep(finished.end, counts, report);
  }
}
