import type { ExtractOptions } from '../options.js';
import { contentExtractor } from './extract-content.js';
import { checkRecord, idOf } from './record.js';
import { type ErrorRecord, type StreamResult, toFailure } from './result.js';

/** Takes the records of one stream in their order and gives a result for each. */
export type RecordExtractor = (record: unknown) => StreamResult;

/** The part of a record that its error record repeats. */
type Known = Pick<ErrorRecord, 'id'>;

const knownOf = (record: unknown): Known => {
  const id = idOf(record);
  return id === null ? {} : { id };
};

/**
 * What every kind of stream does with one record: `recordExtractor()({ id: 'a', text: '接警3起。' }).id === 'a'`. What it
 * returns never throws and counts the records it was given. Throws an InvalidOptionsError for an option that does not fit.
 */
export const recordExtractor = (options: ExtractOptions = {}): RecordExtractor => {
  const extract = contentExtractor(options);
  let given = 0;
  return (record) => {
    const index = given++;
    let known: Known = {};
    try {
      known = knownOf(record);
      const { id, hash, extraction } = extract(checkRecord(record));
      return { id, hash, ...extraction };
    } catch (error) {
      return { index, ...known, error: toFailure(error) };
    }
  };
};
