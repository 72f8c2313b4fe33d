import { outputFormatOf } from '../output/formats.js';
import { readOptionsOf, type WorkSettings } from '../workers/settings.js';
import { openPool, type Workers } from '../workers/workers.js';
import { filesOfOneId, refuseSameFile } from './distinct-files.js';
import { type ExitCode, isSystemError } from './exit-code.js';
import { extractFiles } from './extract-files.js';
import {
  commandOf,
  type ExtractCommandOptions,
  progressModeOf,
  resumableFile,
  settingsOf,
} from './extract-options.js';
import { measureInput } from './input-size.js';
import { openProgress } from './progress.js';
import { openReport, warn } from './report.js';
import { openOutput, openResumableOutput } from './resume.js';
import { onStop } from './signals.js';

/** Runs `gongbao extract` over files (`-` is the standard input). Rejects where the output cannot be written. */
export const extractCommand = async (
  files: readonly string[],
  options: ExtractCommandOptions,
): Promise<ExitCode> => {
  refuseSameFile(files, [
    { use: '--output', path: options.output },
    { use: '--errors', path: options.errors },
  ]);
  const settings = settingsOf(options);
  for (const [id, alike] of filesOfOneId(files, readOptionsOf(settings)))
    warn(`the id ${id} is that of several documents: ${alike.join(', ')}`);
  const size = await measureInput(files);
  const output = options.resume
    ? await openResumableOutput(resumableFile(options), options.errors, commandOf(files, settings, options))
    : await openOutput(options.output, outputFormatOf(options.format).binary);
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
  const workers = await openWorkers(settings, options.jobs);
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

/** Threads, or this thread alone; what extracts is loaded only where it is to run. */
const openWorkers = async (settings: WorkSettings, jobs: number): Promise<Workers> => {
  if (jobs > 1) return openPool(settings, jobs);
  const { inline } = await import('../workers/inline.js');
  return inline(settings);
};

/** The terminal for a bar; none where the data itself is printed on it. */
const barTerminal = ({ output }: ExtractCommandOptions): NodeJS.WritableStream | null =>
  process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY) ? process.stderr : null;
