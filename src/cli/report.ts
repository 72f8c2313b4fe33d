import { closeSync, openSync, writeSync } from 'node:fs';
import { GongbaoError } from '../errors.js';
import { jsonText } from '../output/json-text.js';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-code.js';

/** What went wrong in a run, told as it happens, and the exit code it amounts to. */
export interface Report {
  /** A file as a whole failed; the others go on. */
  readonly file: (file: string, error: unknown) => void;
  /** One record of a file failed; the next ones go on. */
  readonly record: (file: string, line: number, error: unknown) => void;
  /** Something to know about a document that could be read; it is no failure. */
  readonly notice: (file: string, line: number | null, message: string) => void;
  /** Closes the error file; the highest of the exit codes so far. */
  readonly close: () => ExitCode;
}

export interface ReportOptions {
  /** File that takes bad records as NDJSON; standard error where there is none. */
  readonly errors?: string | undefined;
  /** Whether one bad record makes the exit code 65. */
  readonly strict: boolean;
}

/** How a file is called in messages. */
const fileLabel = (file: string): string => (file === '-' ? 'standard input' : file);

/** What to tell people of an error; one of the program itself comes with its stack. */
export const messageOf = (error: unknown): string => {
  if (error instanceof GongbaoError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

/** Prints a message for people on standard error, with the program's name. */
export const warn = (message: string): void => void process.stderr.write(`gongbao: ${message}\n`);

/** Opens a report. Throws the system's error where the error file cannot be opened or written. */
export const openReport = ({ errors, strict }: ReportOptions): Report => {
  const descriptor = errors === undefined ? null : openSync(errors, 'w');
  const seen: ExitCode[] = [exitCodes.done];
  return {
    file: (file, error) => {
      seen.push(exitCodeOf(error));
      warn(`${fileLabel(file)}: ${messageOf(error)}`);
    },
    record: (file, line, error) => {
      const exitCode = exitCodeOf(error);
      if (strict || exitCode !== exitCodes.data) seen.push(exitCode);
      const code = error instanceof GongbaoError ? error.code : 'INTERNAL';
      const entry = { line, error: { code, message: messageOf(error) }, file };
      if (descriptor === null) process.stderr.write(`${jsonText(entry)}\n`);
      else writeSync(descriptor, `${jsonText(entry)}\n`);
    },
    notice: (file, line, message) =>
      warn(`${fileLabel(file)}${line === null ? '' : `, line ${line}`}: ${message}`),
    close: () => {
      if (descriptor !== null) closeSync(descriptor);
      return seen.reduce((highest, code) => (code > highest ? code : highest));
    },
  };
};
