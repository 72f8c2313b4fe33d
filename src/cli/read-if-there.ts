import { readFile } from 'node:fs/promises';
import { isSystemError } from './exit-code.js';

/** The text of a file in UTF-8; null where there is none. Rejects with the system's error where it cannot be read. */
export const readIfThere = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    throw error;
  }
};
