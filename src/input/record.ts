import { parseRecordLine, type RecordContent } from '../stream/record.js';
import type { Encoding } from './encoding.js';

/** One document to extract from. */
export interface BulletinRecord extends RecordContent {
  /** What its bytes were decoded from. */
  readonly encoding: Encoding;
}

/**
 * Reads one line of `.jsonl`: `parseRecord('{"id":"a","text":"接警3起"}', 'utf-8').id === 'a'`. Throws an
 * InvalidRecordError that names the key that is wrong.
 */
export const parseRecord = (line: string, encoding: Encoding): BulletinRecord => ({
  ...parseRecordLine(line),
  encoding,
});
