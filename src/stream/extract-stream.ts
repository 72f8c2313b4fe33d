import type { ExtractOptions } from '../options.js';
import { recordExtractor } from './record-extractor.js';
import type { StreamResult } from './result.js';

/**
 * Extracts from a stream of records `{ id, text or html, published? }`, one result for each, in their order:
 * `for await (const result of extractStream(records)) if (!('error' in result)) use(result.claims);`
 *
 * A record is asked for when its result is, so that never more than one is held. A bad record gives `{ index, id?, error }`
 * in its place and the next one goes on. An iterable that throws ends the stream with what it threw, and leaving the
 * loop closes it. `published` is for records that name no day. Throws an InvalidOptionsError, at once, for an option that
 * does not fit.
 */
export const extractStream = (
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: ExtractOptions = {},
): AsyncGenerator<StreamResult, void, undefined> => results(records, recordExtractor(options));

async function* results(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  extractRecord: (record: unknown) => StreamResult,
): AsyncGenerator<StreamResult, void, undefined> {
  for await (const record of records) yield extractRecord(record);
}
