import type { ExtractedDocument } from '../output/format.js';
import { snapshotOf } from '../output/snapshot.js';
import { inputFormatOf } from '../input/read-records.js';
import { writeWhole } from './destination.js';
import { refuseSameFile } from './distinct-files.js';
import { type ExitCode, exitCodes } from './exit-code.js';
import { readIfThere } from './read-if-there.js';
import type { ReadingSettings } from '../workers/settings.js';
import { readDocuments } from './read-documents.js';
import { openReport, warn } from './report.js';

/** The options of `gongbao snapshot`, as the command line checked them. */
export interface SnapshotCommandOptions extends ReadingSettings {
  /** The expected file; the standard output where there is none. */
  readonly output?: string;
  /** Whether an expected file that says otherwise is written over. */
  readonly update: boolean;
}

/** Whether the expected file may be written: it is new, says the same, or is to be updated. */
const mayWrite = async (path: string, snapshot: string, update: boolean): Promise<boolean> => {
  if (path === '-' || update) return true;
  const existing = await readIfThere(path);
  return existing === null || existing === snapshot;
};

const writeSnapshot = async (
  { text, extraction }: ExtractedDocument,
  { output, update }: SnapshotCommandOptions,
): Promise<ExitCode> => {
  const snapshot = snapshotOf(text, extraction);
  if (output !== undefined && !(await mayWrite(output, snapshot, update))) {
    warn(`${output} says otherwise and was left as it is: --update writes over it`);
    return exitCodes.failure;
  }
  await writeWhole(output, snapshot);
  return exitCodes.done;
};

/** Runs `gongbao snapshot` over one document (`-` is the standard input). Rejects where the output cannot be written. */
export const snapshotCommand = async (file: string, options: SnapshotCommandOptions): Promise<ExitCode> => {
  if (inputFormatOf(file, options.inputFormat) === 'jsonl') {
    warn(`${file}: a snapshot is of one document, .txt or .html, not of lines of JSON`);
    return exitCodes.usage;
  }
  refuseSameFile([file], [{ use: '--output', path: options.output }]);
  const report = openReport({ strict: true });
  for await (const document of readDocuments(file, options, report)) {
    const exitCode = await writeSnapshot(document, options);
    if (exitCode !== exitCodes.done) return exitCode;
  }
  return report.close();
};
