/** The base of every error this library throws on purpose; `code` is stable, the message is for people. */
export abstract class GongbaoError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An option has a value it does not take; the message names the option and what it takes. */
export class InvalidOptionsError extends GongbaoError {
  readonly code = 'INVALID_OPTIONS';
}

/** The text is longer than the limit set by `limits.maxLength`; nothing of it was read. */
export class InputTooLargeError extends GongbaoError {
  readonly code = 'INPUT_TOO_LARGE';
  /** Length of the refused text in UTF-16 code units. */
  readonly length: number;
  /** The limit in force, in UTF-16 code units. */
  readonly limit: number;

  constructor(length: number, limit: number) {
    super(
      `the text has ${length} characters, the limit is ${limit}: raise limits.maxLength or split the text`,
    );
    this.length = length;
    this.limit = limit;
  }
}

/** A record of a stream or a line of NDJSON is none; the message names each key that is wrong. */
export class InvalidRecordError extends GongbaoError {
  readonly code = 'INVALID_RECORD';
  /** The record's id, where it has one that can be read. */
  readonly id: string | null;

  constructor(
    message: string,
    { id = null, ...options }: ErrorOptions & { readonly id?: string | null } = {},
  ) {
    super(message, options);
    this.id = id;
  }
}

/** An extraction does not match its source: a span does not slice to its quote, or an attribute has no evidence. */
export class NotGroundedError extends GongbaoError {
  readonly code = 'NOT_GROUNDED';
}

/** A package that only some uses need is not there; the message names the command that installs it. */
export class PackageUnavailableError extends GongbaoError {
  readonly code = 'PACKAGE_UNAVAILABLE';
}

/** No tokeniser of the wanted kind can be loaded; the message says how to repair it. */
export class TokenizerUnavailableError extends GongbaoError {
  readonly code = 'TOKENIZER_UNAVAILABLE';
}
