import { Duplex, PassThrough, Readable } from 'node:stream';
import { InvalidRecordError } from '../errors.js';
import type { ByteStream } from '../input/bytes.js';
import { type LineResult, readJsonLines } from '../input/read-records.js';
import type { ExtractOptions } from '../options.js';
import { documentOf } from '../output/json.js';
import { jsonText } from '../output/json-text.js';
import { contentExtractor, type ExtractContent } from '../stream/extract-content.js';
import { type ErrorLine, knownOf, toFailure } from '../stream/result.js';

/**
 * A Node.js stream from the bytes of NDJSON to the bytes of NDJSON, in the form of `gongbao extract --format ndjson`:
 * `pipeline(createReadStream('in.jsonl'), extractNdjson(), createWriteStream('out.jsonl'))`.
 *
 * A stream has no second output, so that a bad line gives `{"line","id"?,"error"}` in its place. A line is read when there
 * is room for its result; one line is held at a time. Throws an InvalidOptionsError for an option that does not fit.
 */
export const extractNdjson = (options: ExtractOptions = {}): Duplex => {
  const writable = new PassThrough();
  const readable = Readable.from(extractLines(writable, contentExtractor(options)), { objectMode: false });
  return Duplex.from({ writable, readable });
};

async function* extractLines(bytes: ByteStream, extract: ExtractContent): AsyncGenerator<string> {
  for await (const result of readJsonLines(bytes)) yield `${jsonText(lineOf(result, extract))}\n`;
}

const idOfBad = (error: unknown): string | null => (error instanceof InvalidRecordError ? error.id : null);

const lineOf = (result: LineResult, extract: ExtractContent): ReturnType<typeof documentOf> | ErrorLine => {
  const { line } = result;
  if ('error' in result) return { line, ...knownOf(idOfBad(result.error)), error: toFailure(result.error) };
  const { record } = result;
  try {
    return documentOf({ ...extract(record), encoding: record.encoding });
  } catch (error) {
    return { line, id: record.id, error: toFailure(error) };
  }
};
