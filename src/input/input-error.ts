import { GongbaoError } from '../errors.js';

/** Why an input could not be read. */
export type InputErrorCode =
  | 'INPUT_MISSING'
  | 'INPUT_UNREADABLE'
  | 'INPUT_TOO_LARGE'
  | 'INVALID_ENCODING'
  | 'NOT_TEXT';

/** A file, the standard input or one line of it cannot be read as what it says it is. */
export class InputError extends GongbaoError {
  readonly code: InputErrorCode;
  /** Offset in the file of the first byte that is wrong, from 0; null where no single byte is. */
  readonly offset: number | null;

  constructor(code: InputErrorCode, message: string, offset: number | null = null, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.offset = offset;
  }
}
