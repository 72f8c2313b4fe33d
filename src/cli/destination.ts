import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { InvalidOptionsError } from '../errors.js';
import { isSystemError } from './exit-code.js';

/** The reader of the output has seen enough, as `head -1` does: nothing is wrong, and nothing more is wanted. */
export class ReaderGoneError extends Error {}

/** Where data goes. Every method rejects with the system's error where writing fails. */
export interface Destination {
  /**
   * Resolves when the chunk has been handed to the system, so that nothing piles up. Rejects with a ReaderGoneError where
   * nobody reads any more.
   */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** Makes what was written visible under its name; the last call. */
  readonly commit: () => Promise<void>;
  /** Leaves what was there before; the last call where something failed. What is being written is still finished. */
  readonly discard: () => Promise<void>;
}

const PERMISSIONS = 0o7777;

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

/** Writes a text in one piece, to the standard output where no file is named; rejects and leaves what was there where it fails. */
export const writeWhole = async (path: string | undefined, text: string): Promise<void> => {
  const destination = await openDestination(path);
  try {
    await destination.write(text);
    await destination.commit();
  } catch (error) {
    await destination.discard();
    throw error;
  }
};

const standardOutput = (): Destination => {
  // A failure reaches the callback of its write; without a listener it would end the process too.
  process.stdout.on('error', () => {});
  return whole({
    write: (chunk) =>
      new Promise((resolve, reject) => {
        process.stdout.write(chunk, (error) => (error ? reject(writingError(error)) : resolve()));
      }),
    commit: async () => {},
    discard: async () => {},
  });
};

const inPlace = async (path: string): Promise<Destination> => {
  const file = await open(path, 'w');
  return whole({
    write: (chunk) => file.writeFile(chunk).catch((error: unknown) => Promise.reject(writingError(error))),
    commit: () => file.close(),
    discard: () => file.close(),
  });
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
  return whole({
    write: (chunk) => file.writeFile(chunk),
    commit: () => replace(target, existing, partial, file),
    discard: async () => {
      await file.close();
      await rm(partial, { force: true });
    },
  });
};

/**
 * A destination that can be discarded at any time: the chunk that is being written is finished, for what went into a pipe
 * cannot be taken back, and none is begun any more.
 */
const whole = ({ write, commit, discard }: Destination): Destination => {
  let writing: Promise<void> = Promise.resolve();
  let discarding: Promise<void> | null = null;
  const finishAndDiscard = async (): Promise<void> => {
    await writing.catch(() => {});
    await discard();
  };
  return {
    write: (chunk) => {
      if (discarding !== null) return new Promise(() => {});
      writing = write(chunk);
      return writing;
    },
    commit,
    discard: () => (discarding ??= finishAndDiscard()),
  };
};

const replace = async (
  target: string,
  existing: Stats | null,
  partial: string,
  file: FileHandle,
): Promise<void> => {
  if (existing !== null) await file.chmod(existing.mode & PERMISSIONS);
  await file.sync();
  await file.close();
  await rename(partial, target);
};

/** A destination whose unfinished file stays when the run ends early, so that a later one can go on with it. */
export interface ResumableDestination extends Destination {
  /** Makes sure that what was written is on the disk; its size in bytes. */
  readonly keep: () => Promise<number>;
}

/** The unfinished file of a run that can be resumed, beside the file it will be. */
export const partialOf = (path: string): string => `${path}.partial`;

/** What a file is called for good: where a link leads to. Null where it is no file that could be replaced. */
export const replaceable = async (path: string): Promise<string | null> => {
  const existing = await statIfThere(path);
  if (existing === null) return path;
  return existing.isFile() ? realpath(path) : null;
};

/** Opens the unfinished file of a target and goes on after `size` bytes of it; what follows them is dropped. */
export const openResumable = async (target: string, size: number): Promise<ResumableDestination> => {
  const partial = partialOf(target);
  const file = await open(partial, size === 0 ? 'w' : 'r+');
  await file.truncate(size);
  let position = size;
  const write: Destination['write'] = async (chunk) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position);
      done += bytesWritten;
      position += bytesWritten;
    }
  };
  const commit = async (): Promise<void> => replace(target, await statIfThere(target), partial, file);
  const keep = async (): Promise<number> => {
    await file.datasync();
    return position;
  };
  return { ...whole({ write, commit, discard: () => file.close() }), keep };
};

/** Size of a file in bytes; null where there is none. */
export const sizeIfThere = async (path: string): Promise<number | null> =>
  (await statIfThere(path))?.size ?? null;

const statIfThere = async (path: string): Promise<Stats | null> => {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
};
