import { type ByteStream, longestInput } from './bytes.js';

/** One line of a byte stream, without its line end. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** Where the line begins in the stream, in bytes. */
  readonly offset: number;
  /** Null where the line is longer than the limit: it was passed over, not held. */
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;

/**
 * Cuts a byte stream at line feeds (a carriage return before one is left to the reader, JSON takes it as white
 * space). Holds one line at a time, whatever the stream's size. A last line without line feed counts.
 */
export async function* readLines(stream: ByteStream, limit = longestInput): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  let number = 1;
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > limit) held = [];
    else held.push(bytes);
  };
  const take = (): ByteLine => ({
    number,
    offset,
    bytes: length > limit ? null : Buffer.concat(held, length),
  });
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, end));
      yield take();
      offset += length + 1;
      number += 1;
      held = [];
      length = 0;
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
