import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import {
  InputTooLargeError,
  InvalidOptionsError,
  InvalidRecordError,
  PackageUnavailableError,
  TokenizerUnavailableError,
} from '../../src/errors.js';
import { InputError } from '../../src/input/input-error.js';

describe('exitCodeOf', () => {
  test.each<[unknown, number]>([
    [new InputError('INVALID_ENCODING', 'not valid UTF-8', 3), 65],
    [new InvalidRecordError('not JSON'), 65],
    [new InputError('INPUT_TOO_LARGE', 'too large'), 65],
    [new InputTooLargeError(11, 10), 65],
    [new InputError('INPUT_MISSING', 'no such file'), 66],
    [new InputError('INPUT_UNREADABLE', 'cannot be read'), 74],
    [Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' }), 74],
    [new TokenizerUnavailableError('nodejieba'), 64],
    [new PackageUnavailableError('hyparquet-writer'), 64],
    [new InvalidOptionsError('binary to a terminal'), 64],
    [new TypeError('a mistake of ours'), 70],
    ['not an error', 70],
  ])('%o leads to %i', (error, expected) => {
    expect(exitCodeOf(error)).toBe(expected);
  });
});
