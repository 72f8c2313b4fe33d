import { holdsSeveral } from '../input/read-records.js';
import type { ExtractedDocument } from '../output/format.js';
import { outputFormatOf } from '../output/formats.js';
import { mapInOrder } from '../workers/in-order.js';
import {
  addCounts,
  failed,
  type Finished,
  noCounts,
  readOptionsOf,
  type WorkSettings,
} from '../workers/work.js';
import { inline, openPool, type Workers } from '../workers/workers.js';
import { type ExitCode, isSystemError } from './exit-code.js';
import {
  commandOf,
  type ExtractCommandOptions,
  progressModeOf,
  resumableFile,
  settingsOf,
} from './extract-options.js';
import { type InputSize, measureInput } from './input-size.js';
import { openProgress, type Progress } from './progress.js';
import { type Position, readSteps } from './read-steps.js';
import { openReport, type Report, warn } from './report.js';
import { openOutput, openResumableOutput, type Output } from './resume.js';
import { onStop } from './signals.js';

/** Runs `gongbao extract` over files (`-` is the standard input). Rejects where the output cannot be written. */
export const extractCommand = async (
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<ExitCode> => {
  const settings = settingsOf(options);
  const output = options.resume
    ? await openResumableOutput(resumableFile(options), options.errors, commandOf(files, settings, options))
    : await openOutput(options.output);
  const size = await measureInput(files);
  const progress = openProgress({
    mode: progressModeOf(options),
    total: size.total,
    terminal: barTerminal(options),
    before: output.before === null ? null : { bytes: size.upTo(output.before.position), ...output.before },
  });
  const stop = async (): Promise<void> => {
    progress.end();
    await output.discard();
    if (options.resume) warn('what is done is kept: run the same command again to go on');
  };
  const forget = onStop(stop);
  const workers = options.jobs > 1 ? openPool(settings, options.jobs) : inline(settings);
  try {
    const report = openReport(options, progress.print, output.before);
    await extractFiles({ files, settings, output, workers, report, progress, size });
    await output.commit();
    progress.sumUp();
    return report.close();
  } catch (error) {
    if (isSystemError(error)) await stop();
    else await output.discard();
    throw error;
  } finally {
    forget();
    progress.end();
    await workers.close();
    // An input that nobody reads to its end would keep the process waiting for it.
    if (files.includes('-')) process.stdin.destroy();
  }
};

/** The terminal for a bar; none where the data itself is printed on it. */
const barTerminal = ({ output }: ExtractCommandOptions): NodeJS.WritableStream | null =>
  process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY) ? process.stderr : null;

/** What one run is made of. */
interface Run {
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

const extractFiles = async (run: Run): Promise<void> => {
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
