import { GongbaoError } from '../errors.js';
import type { InputErrorCode } from '../input/input-error.js';

/** What the command's exit code says, after sysexits. */
export const exitCodes = {
  done: 0,
  usage: 64,
  /** Input that cannot be read as what it says it is. */
  data: 65,
  noInput: 66,
  internal: 70,
  /** Writing the output or reading the input failed. */
  failure: 74,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const inputCodes: Readonly<Record<InputErrorCode, ExitCode>> = {
  INPUT_MISSING: exitCodes.noInput,
  INPUT_UNREADABLE: exitCodes.failure,
  INPUT_TOO_LARGE: exitCodes.data,
  INVALID_ENCODING: exitCodes.data,
  NOT_TEXT: exitCodes.data,
};

const codes: Readonly<Record<string, ExitCode>> = {
  ...inputCodes,
  INVALID_RECORD: exitCodes.data,
  INPUT_CHANGED: exitCodes.data,
  INVALID_OPTIONS: exitCodes.usage,
  TOKENIZER_UNAVAILABLE: exitCodes.usage,
  PACKAGE_UNAVAILABLE: exitCodes.usage,
};

/** The exit code the code of a problem leads to; what nothing expects, such as a thread that died, is 70. */
export const exitCodeOfProblem = (code: string): ExitCode => codes[code] ?? exitCodes.internal;

/** The exit code an error leads to: a system call that failed is 74, what nothing expects is 70. */
export const exitCodeOf = (error: unknown): ExitCode => {
  if (error instanceof GongbaoError) return exitCodeOfProblem(error.code);
  return isSystemError(error) ? exitCodes.failure : exitCodes.internal;
};

/** Whether a system call failed, such as a write to a full disk (ENOSPC) or a closed pipe (EPIPE). */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
