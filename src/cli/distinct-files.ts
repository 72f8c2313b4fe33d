import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InvalidOptionsError } from '../errors.js';
import { holdsSeveral, idOfFile, type ReadOptions } from '../input/read-records.js';

/** A file by what it is for, as the command line names it: an input, `--output`. */
export interface NamedFile {
  readonly use: string;
  /** Undefined where none was named; `-` is a standard stream. */
  readonly path: string | undefined;
}

/** What a path leads to: a regular file by its place on the disk, through links; what is not there yet by its path. */
const identityOf = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return resolve(path);
  return found.isFile() ? `${found.dev}:${found.ino}` : null;
};

/**
 * Makes sure that nothing is written over what is read, or over something else that is written; devices and pipes may be
 * named twice. Throws an InvalidOptionsError that names the file: `--output` and an input are both a.txt.
 */
export const refuseSameFile = (inputs: readonly string[], outputs: readonly NamedFile[]): void => {
  const taken = new Map<string, string>();
  for (const path of inputs) {
    const identity = path === '-' ? null : identityOf(path);
    if (identity !== null) taken.set(identity, 'an input');
  }
  for (const { use, path } of outputs) {
    if (path === undefined || path === '-') continue;
    const identity = identityOf(path);
    const other = identity === null ? undefined : taken.get(identity);
    if (other !== undefined)
      throw new InvalidOptionsError(`${use} and ${other} are both ${path}: name another file for ${use}`);
    if (identity !== null) taken.set(identity, use);
  }
};

/**
 * The files of one document each that would have the same id, by that id: `2023/公报.txt` and `2024/公报.txt` are both 公报. A
 * file that is named twice is the same document again.
 */
export const filesOfOneId = (
  files: readonly string[],
  options: ReadOptions = {},
): ReadonlyMap<string, readonly string[]> => {
  const byId = new Map<string, string[]>();
  for (const file of new Set(files)) {
    if (holdsSeveral(file, options)) continue;
    const id = idOfFile(file);
    byId.set(id, [...(byId.get(id) ?? []), file]);
  }
  return new Map(Array.from(byId).filter(([, alike]) => alike.length > 1));
};
