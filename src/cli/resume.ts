import { rm } from 'node:fs/promises';
import { InvalidOptionsError } from '../errors.js';
import type { Counts } from '../workers/task.js';
import { type Checkpoint, checkpointFileOf, readCheckpoint, writeCheckpoint } from './checkpoint.js';
import {
  type Destination,
  openDestination,
  openResumable,
  partialOf,
  replaceable,
  sizeIfThere,
} from './destination.js';
import type { Position } from './read-steps.js';
import type { Report } from './report.js';

/** The output of a run, which may go on with what a run before had written. */
export interface Output extends Destination {
  /** How far the run before had come; null where this one begins. */
  readonly before: Checkpoint | null;
  /** Puts down how far this run has come; all of it was written. */
  readonly keep: (position: Position, counts: Counts, report: Report) => Promise<void>;
}

/** What has to be the same for a run to be gone on with, by the name people know it by. */
export type Command = Readonly<Record<string, string>>;

/** Milliseconds between checkpoints: so much work is done again after an interruption. */
const INTERVAL = 1000;

/** Opens an output that nothing can go on with; `binary` keeps it from a terminal. */
export const openOutput = async (path: string | undefined, binary = false): Promise<Output> => ({
  ...(await openDestination(path, binary)),
  before: null,
  keep: async () => {},
});

/**
 * Opens an output that goes on where a run of the same command was interrupted, or begins one that can be. Throws an
 * InvalidOptionsError that says what to do where the output is no file, another command wrote the unfinished output,
 * some of it is gone, or that run is still going on.
 */
export const openResumableOutput = async (
  path: string,
  errors: string | undefined,
  command: Command,
): Promise<Output> => {
  const target = await fileOnly(path);
  if (errors !== undefined) await fileOnly(errors);
  const checkpointFile = checkpointFileOf(target);
  const before = await readCheckpoint(checkpointFile);
  if (before !== null) {
    refuseOther(before.command, command, checkpointFile);
    refuseRunning(before.process, path);
    await refuseShort(partialOf(target), before.output, checkpointFile);
    if (errors !== undefined) await refuseShort(errors, before.errors, checkpointFile);
  }
  const destination = await openResumable(target, before?.output ?? 0);
  let last = -Infinity;
  return {
    ...destination,
    before,
    keep: async (position, counts, report) => {
      const now = performance.now();
      if (now - last < INTERVAL) return;
      last = now;
      const output = await destination.keep();
      const told = report.keep();
      await writeCheckpoint(checkpointFile, {
        command,
        process: process.pid,
        position,
        output,
        counts,
        ...told,
      });
    },
    commit: async () => {
      // Whatever ends the process between the two, the next run begins anew rather than in the middle.
      await rm(checkpointFile, { force: true });
      await destination.commit();
    },
  };
};

/** What a path is called for good; a pipe or a device cannot be cut back to what belongs together. */
const fileOnly = async (path: string): Promise<string> => {
  const target = await replaceable(path);
  if (target !== null) return target;
  throw new InvalidOptionsError(`--resume writes to files, and ${path} is none`);
};

const refuseOther = (before: Command, command: Command, file: string): void => {
  const names = new Set([...Object.keys(before), ...Object.keys(command)]);
  const changes = [...names]
    .filter((name) => before[name] !== command[name])
    .map((name) => `${name} was ${before[name] ?? 'not given'}`);
  if (changes.length === 0) return;
  throw new InvalidOptionsError(
    `the unfinished output was begun differently (${changes.join('; ')}): give the same again, or remove ${file} to start anew`,
  );
};

const refuseRunning = (id: number, path: string): void => {
  if (id === process.pid || !isRunning(id)) return;
  throw new InvalidOptionsError(`process ${id} is still writing ${path}: wait for it, or stop it`);
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

const refuseShort = async (file: string, size: number, checkpointFile: string): Promise<void> => {
  if (((await sizeIfThere(file)) ?? 0) >= size) return;
  throw new InvalidOptionsError(
    `${file} is shorter than the run before left it: remove ${checkpointFile} to start anew`,
  );
};
