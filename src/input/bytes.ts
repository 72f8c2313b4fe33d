import { constants } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { InputError } from './input-error.js';

/** Bytes as they arrive, in pieces of any size. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** No text can be longer than the longest string, so neither may what is held of one document or line. */
export const longestInput = constants.MAX_STRING_LENGTH;

/** What the system says when there is nothing to read under a name, against a failure while reading. */
const missing: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
};

/**
 * The bytes of a file, or of the standard input where the name is `-`. Throws `InputError` with the code
 * INPUT_MISSING where there is nothing to read, INPUT_UNREADABLE where reading fails.
 */
export async function* readBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* file === '-' ? process.stdin : createReadStream(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const reason = missing[code];
    if (reason !== undefined) throw new InputError('INPUT_MISSING', reason, null, { cause });
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new InputError('INPUT_UNREADABLE', `cannot be read: ${message}`, null, { cause });
  }
}

/** All bytes of a stream as one. Throws `InputError` with the code INPUT_TOO_LARGE beyond `limit` bytes. */
export const collectBytes = async (bytes: ByteStream, limit = longestInput): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw new InputError('INPUT_TOO_LARGE', `larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};
