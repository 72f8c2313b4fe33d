import type { ExtractOptions } from '../options.js';
import { contentExtractor } from './extract-content.js';
import { checkRecord, idOf } from './record.js';
import { knownOf, type StreamResult, toFailure } from './result.js';

/** Takes the records of one stream in their order and gives a result for each. */
export type RecordExtractor = (record: unknown) => StreamResult;

/**
 * What every kind of stream does with one record: `recordExtractor()({ id: 'a', text: '接警3起。' }).id === 'a'`. What it
 * returns never throws and counts the records it was given. Throws an InvalidOptionsError for an option that does not fit.
 */
export const recordExtractor = (options: ExtractOptions = {}): RecordExtractor => {
  const extract = contentExtractor(options);
  let given = 0;
  return (record) => {
    const index = given++;
    let known: string | null = null;
    try {
      known = idOf(record);
      const { id, hash, extraction } = extract(checkRecord(record));
      return { id, hash, ...extraction };
    } catch (error) {
      return { index, ...knownOf(known), error: toFailure(error) };
    }
  };
};
