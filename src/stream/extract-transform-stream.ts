import type { ExtractOptions } from '../options.js';
import { recordExtractor } from './record-extractor.js';
import type { StreamResult } from './result.js';

/**
 * `extractStream` as a web `TransformStream`: `records.pipeThrough(extractTransformStream()).pipeTo(sink)`. One record waits
 * at most, and none is read before its result is asked for. Throws an InvalidOptionsError for an option that does not fit.
 */
export const extractTransformStream = (
  options: ExtractOptions = {},
): TransformStream<unknown, StreamResult> => {
  const extractRecord = recordExtractor(options);
  return new TransformStream<unknown, StreamResult>({
    transform: (record, controller) => controller.enqueue(extractRecord(record)),
  });
};
