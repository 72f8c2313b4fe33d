import { stat } from 'node:fs/promises';
import type { Position } from './read-steps.js';

/** How large an input is, file by file. */
export interface InputSize {
  /** Of all files, in bytes; null where one is a pipe or a device. */
  readonly total: number | null;
  /** Bytes up to a position. */
  readonly upTo: (position: Position) => number;
}

/** Looks how large files are; one that cannot be read counts nothing. */
export const measureInput = async (files: readonly string[]): Promise<InputSize> => {
  const sizes = await Promise.all(files.map(sizeOf));
  const known = sizes.map((size) => size ?? 0);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, size) => total + size, 0);
  return {
    total: sizes.includes(null) ? null : sum(known),
    upTo: ({ file, offset }) => sum(known.slice(0, file)) + offset,
  };
};

const sizeOf = async (file: string): Promise<number | null> => {
  if (file === '-') return null;
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return 0;
  }
};
