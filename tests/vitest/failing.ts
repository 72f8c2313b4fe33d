import { stripVTControlCharacters } from 'node:util';

/** The message of an assertion that has to fail, without colours. */
export const messageOf = (assertion: () => void): string => {
  try {
    assertion();
  } catch (error) {
    if (error instanceof Error) return `\n${stripVTControlCharacters(error.message)}\n`;
    throw error;
  }
  throw new Error('the assertion passed');
};
