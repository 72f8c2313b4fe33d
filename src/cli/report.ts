import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { jsonText } from '../output/json-text.js';
import { knownOf } from '../stream/result.js';
import type { Problem } from '../workers/problem.js';
import { type ExitCode, exitCodeOfProblem, exitCodes } from './exit-code.js';

/** What went wrong in a run, told as it happens, and the exit code it amounts to. */
export interface Report {
  readonly tell: (problem: Problem) => void;
  /** What was told so far; makes sure that it is on the disk. */
  readonly keep: () => Told;
  /** Closes the error file; the highest of the exit codes so far. */
  readonly close: () => ExitCode;
}

/** What a report has told. */
export interface Told {
  /** Size of the error file in bytes. */
  readonly errors: number;
  readonly exitCode: number;
}

export interface ReportOptions {
  /** File that takes bad records as NDJSON; standard error where there is none. */
  readonly errors?: string | undefined;
  /** Whether one bad record makes the exit code 65. */
  readonly strict: boolean;
}

/** How a file is called in messages. */
const fileLabel = (file: string): string => (file === '-' ? 'standard input' : file);

/** Prints text on standard error. */
export type Print = (text: string) => void;

/** Prints text on standard error as it is. */
export const print: Print = (text) => void process.stderr.write(text);

/** Prints a message for people on standard error, with the program's name. */
export const warn = (message: string, printed: Print = print): void => printed(`gongbao: ${message}\n`);

/**
 * Opens a report, which goes on after what was told before where that is given. Throws the system's error where the
 * error file cannot be opened or written.
 */
export const openReport = (
  { errors, strict }: ReportOptions,
  printed: Print = print,
  told: Told | null = null,
): Report => {
  const descriptor = errors === undefined ? null : openSync(errors, told === null ? 'w' : 'a');
  if (descriptor !== null && told !== null) ftruncateSync(descriptor, told.errors);
  let size = told?.errors ?? 0;
  let highest: number = told?.exitCode ?? exitCodes.done;
  const tellRecord = ({ file, line, id, code, message }: Problem): void => {
    const entry = `${jsonText({ line, ...knownOf(id), error: { code, message }, file })}\n`;
    if (descriptor === null) printed(entry);
    else {
      writeSync(descriptor, entry);
      size += Buffer.byteLength(entry);
    }
  };
  return {
    tell: (problem) => {
      const { file, line, code, message } = problem;
      const record = line !== null && code !== null;
      const exitCode = code === null ? exitCodes.done : exitCodeOfProblem(code);
      if (strict || !record || exitCode !== exitCodes.data) highest = Math.max(highest, exitCode);
      if (record) tellRecord(problem);
      else warn(`${fileLabel(file)}${line === null ? '' : `, line ${line}`}: ${message}`, printed);
    },
    keep: () => {
      if (descriptor !== null) fsyncSync(descriptor);
      return { errors: size, exitCode: highest };
    },
    close: () => {
      if (descriptor !== null) closeSync(descriptor);
      return asExitCode(highest);
    },
  };
};

const asExitCode = (code: number): ExitCode =>
  Object.values(exitCodes).find((known) => known === code) ?? exitCodes.internal;
