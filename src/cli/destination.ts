import { randomUUID } from 'node:crypto';
import { rmSync, type Stats } from 'node:fs';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { InvalidOptionsError } from '../errors.js';
import { isSystemError } from './exit-code.js';

/** The reader of the output has seen enough, as `head -1` does: nothing is wrong, and nothing more is wanted. */
export class ReaderGoneError extends Error {}

/** Where data goes. Every method rejects with the system's error where writing fails. */
export interface Destination {
  /**
   * Resolves when the characters or bytes have been handed to the system, so that nothing piles up. Rejects with a
   * ReaderGoneError where nobody reads any more.
   */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** Makes what was written visible under its name; the last call. */
  readonly commit: () => Promise<void>;
  /** Leaves what was there before; the last call where something failed. */
  readonly discard: () => Promise<void>;
}

const PERMISSIONS = 0o7777;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Opens the file to write to, or the standard output where none is named. A file appears under its name only
 * when it is whole; a pipe or a device is written in place, for it cannot be replaced by a file. `binary` output is
 * kept from a terminal by an InvalidOptionsError.
 */
export const openDestination = async (path: string | undefined, binary = false): Promise<Destination> => {
  if (path === undefined || path === '-') {
    if (!binary || !process.stdout.isTTY) return standardOutput();
    throw new InvalidOptionsError(
      'this format is binary and no terminal shows it: name a file with --output',
    );
  }
  const existing = await statIfThere(path);
  return existing === null || existing.isFile() ? replacement(path, existing) : inPlace(path);
};

const standardOutput = (): Destination => {
  // A failure reaches the callback of its write; without a listener it would end the process too.
  process.stdout.on('error', () => {});
  return {
    write: (chunk) =>
      new Promise((resolve, reject) => {
        process.stdout.write(chunk, (error) => (error ? reject(writingError(error)) : resolve()));
      }),
    commit: async () => {},
    discard: async () => {},
  };
};

const inPlace = async (path: string): Promise<Destination> => {
  const file = await open(path, 'w');
  const close = () => file.close();
  return {
    write: (chunk) => file.writeFile(chunk).catch((error: unknown) => Promise.reject(writingError(error))),
    commit: close,
    discard: close,
  };
};

/** What a failed write is rejected with. */
const writingError = (error: unknown): unknown =>
  isSystemError(error) && error.code === 'EPIPE'
    ? new ReaderGoneError('nobody reads', { cause: error })
    : error;

/** Writes beside the file and moves the whole over it; a link stays a link and permissions stay. */
const replacement = async (path: string, existing: Stats | null): Promise<Destination> => {
  const target = existing === null ? path : await realpath(path);
  const partial = `${target}.${randomUUID()}.partial`;
  const file = await open(partial, 'wx');
  const keepOnSignal = removeOnSignal(partial);
  return {
    write: (chunk) => file.writeFile(chunk),
    commit: async () => {
      if (existing !== null) await file.chmod(existing.mode & PERMISSIONS);
      await file.sync();
      await file.close();
      await rename(partial, target);
      keepOnSignal();
    },
    discard: async () => {
      await file.close();
      await rm(partial, { force: true });
      keepOnSignal();
    },
  };
};

const statIfThere = async (path: string): Promise<Stats | null> => {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** Removes a file when the process is told to stop, then lets it stop; returns how to take that back. */
const removeOnSignal = (path: string): (() => void) => {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return forget;
};
