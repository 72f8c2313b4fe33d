import type { Encoding } from '../input/encoding.js';
import type { ReadOptions } from '../input/read-records.js';
import type { TokenizerName } from '../segment/load-tokenizer.js';

/** How batches are read and extracted; plain data, so that it can be given to a thread. */
export interface ReadingSettings {
  readonly tokenizer: TokenizerName;
  /** Longest text read, in UTF-16 code units. */
  readonly maxLength?: number | undefined;
  readonly inputFormat?: string | undefined;
  /** The encoding of the files, where they have no byte order mark. */
  readonly encoding?: Encoding | undefined;
  /** Publication date of documents whose record names none, YYYY-MM-DD. */
  readonly published?: string | undefined;
}

/** How batches are read, extracted and written. */
export interface WorkSettings extends ReadingSettings {
  /** The name of the output format. */
  readonly format: string;
}

/** How a settings' files are read. */
export const readOptionsOf = ({ inputFormat, encoding }: ReadingSettings): ReadOptions => ({
  format: inputFormat,
  encoding,
});
