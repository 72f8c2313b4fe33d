import { Transform } from 'node:stream';
import type { ExtractOptions } from '../options.js';
import { recordExtractor } from '../stream/record-extractor.js';

/**
 * `extractStream` as a Node.js `Transform` in object mode, records in and results out:
 * `pipeline(records, extractTransform({ published: '2024-01-05' }), sink)`. One record and one result wait at most. Throws
 * an InvalidOptionsError for an option that does not fit.
 */
export const extractTransform = (options: ExtractOptions = {}): Transform => {
  const extractRecord = recordExtractor(options);
  return new Transform({
    objectMode: true,
    highWaterMark: 1,
    transform: (record: unknown, _, done) => done(null, extractRecord(record)),
  });
};
