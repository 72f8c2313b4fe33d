import { GongbaoError } from '../errors.js';

/** A matcher was given something it cannot compare with or cannot read; the message says what it takes. */
export class InvalidExpectationError extends GongbaoError {
  readonly code = 'INVALID_EXPECTATION';
}
