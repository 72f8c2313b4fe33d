import { type ByteStream, longestInput } from './bytes.js';

/** A part of a file that can be read by itself: whole lines of it, or all of it. */
export interface Batch {
  /** Null where it is one line that is longer than the limit: it was passed over, not held. */
  readonly bytes: Uint8Array | null;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
  /** How many bytes of the file it takes. */
  readonly length: number;
  /** Number of its first line, from 1. */
  readonly line: number;
  /** How many lines it takes; 1 where it is a whole file. */
  readonly lines: number;
}

const lineFeed = 0x0a;

const countLines = (bytes: Uint8Array): number => {
  let lines = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return bytes.length > 0 && bytes.at(-1) !== lineFeed ? lines + 1 : lines;
};

/**
 * Cuts a byte stream into batches of whole lines, as many as each read of it brings: a slow stream is passed on line by
 * line, a fast one by the buffer. Holds one batch at a time, whatever the stream's size; a line beyond `limit` bytes that
 * arrived in several reads comes as a batch of its own that holds nothing.
 */
export async function* cutLines(stream: ByteStream, limit = longestInput): AsyncGenerator<Batch> {
  let held: Uint8Array[] = [];
  let length = 0;
  let offset = 0;
  let line = 1;
  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    held.push(bytes);
  };
  const take = (): Batch => {
    const bytes = held.length === 0 ? null : Buffer.concat(held, length);
    const batch = { bytes, offset, length, line, lines: bytes === null ? 1 : countLines(bytes) };
    offset += length;
    line += batch.lines;
    held = [];
    length = 0;
    return batch;
  };
  for await (const chunk of stream) {
    let rest = chunk;
    const first = chunk.indexOf(lineFeed) + 1;
    if (first > 0 && length + first - 1 > limit) {
      length += first;
      held = [];
      yield take();
      rest = chunk.subarray(first);
    }
    const end = rest.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      hold(rest.subarray(0, end));
      yield take();
    }
    hold(rest.subarray(end));
    if (length > limit) held = [];
  }
  if (length > 0) yield take();
}

/** A batch cut in two before a byte of the file that begins a line; one batch where it lies outside. */
export const splitBatch = (batch: Batch, offset: number): readonly Batch[] => {
  const { bytes } = batch;
  const at = offset - batch.offset;
  if (bytes === null || at <= 0 || at >= batch.length) return [batch];
  const front = bytes.subarray(0, at);
  const lines = countLines(front);
  return [
    { ...batch, bytes: front, length: at, lines },
    {
      bytes: bytes.subarray(at),
      offset,
      length: batch.length - at,
      line: batch.line + lines,
      lines: batch.lines - lines,
    },
  ];
};

/** The lines of a batch, each as a batch of its own, without its line feed (JSON takes a carriage return as white space). */
export function* linesOf(batch: Batch): Generator<Batch> {
  const { bytes, offset } = batch;
  if (bytes === null) {
    yield batch;
    return;
  }
  let { line } = batch;
  for (let from = 0; from < bytes.length; line += 1) {
    const found = bytes.indexOf(lineFeed, from);
    const end = found < 0 ? bytes.length : found;
    yield { bytes: bytes.subarray(from, end), offset: offset + from, length: end - from, line, lines: 1 };
    from = end + 1;
  }
}
