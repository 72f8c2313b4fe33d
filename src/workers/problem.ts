import { GongbaoError, InvalidRecordError } from '../errors.js';

/** What went wrong with a file or with one record of it, in words that a thread can pass on. */
export interface Problem {
  readonly file: string;
  /** The line of the record; null where it is the file as a whole. */
  readonly line: number | null;
  /** The record's id; null where it has none that could be read, or it is the file as a whole. */
  readonly id: string | null;
  /** The code of the error; null where it is only something to know of a document that could be read. */
  readonly code: string | null;
  readonly message: string;
}

/** The code of an error nothing expects. */
export const INTERNAL = 'INTERNAL';

/** What to tell people of an error; one of the program itself comes with its stack. */
export const messageOf = (error: unknown): string => {
  if (error instanceof GongbaoError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** The record a problem is with, as far as it is known. */
export type Place = Pick<Problem, 'line' | 'id'>;

const wholeFile: Place = { line: null, id: null };

/** An error as a problem: `problemOf(new InputError('NOT_TEXT', 'is a PDF document'), 'a.txt').code === 'NOT_TEXT'`. */
export const problemOf = (error: unknown, file: string, { line, id }: Place = wholeFile): Problem => ({
  file,
  line,
  id: error instanceof InvalidRecordError ? error.id : id,
  code: error instanceof GongbaoError ? error.code : INTERNAL,
  message: messageOf(error),
});
