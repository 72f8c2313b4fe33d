import { parse } from 'node:path';
import { GongbaoError } from '../errors.js';
import { type ByteStream, collectBytes, readBytes } from './bytes.js';
import { decode } from './decode.js';
import { decodeAs, type Encoding } from './encoding.js';
import { InputError } from './input-error.js';
import { type ByteLine, readLines } from './lines.js';
import type { ContentType } from '../stream/record.js';
import { type BulletinRecord, parseRecord } from './record.js';

/** The document of one line, or what is wrong with the line while the lines around it can be read. */
export type LineResult =
  | { readonly line: number; readonly record: BulletinRecord }
  | { readonly line: number; readonly error: GongbaoError };

/** The document of a whole file, or one line's. */
export type RecordResult = { readonly line: null; readonly record: BulletinRecord } | LineResult;

/** How a file is to be read, where its name and its bytes are not to decide. */
export interface ReadOptions {
  /** The name of an input format. */
  readonly format?: string | undefined;
  readonly encoding?: Encoding | undefined;
}

interface InputFormat {
  readonly name: string;
  /** Endings of file names that mean this format. */
  readonly endings: readonly string[];
  readonly read: (bytes: ByteStream, id: string, encoding?: Encoding) => AsyncGenerator<RecordResult>;
}

/** A whole file is one document. */
const readWhole = (contentType: ContentType): InputFormat['read'] =>
  async function* (bytes, id, wanted) {
    const decoded = decode(await collectBytes(bytes), { wanted, html: contentType === 'text/html' });
    yield { line: null, record: { id, ...decoded, contentType, published: null } };
  };

/**
 * Reads one document a line; empty lines are passed over, a bad line comes as an error and the next one goes on. JSON is
 * UTF-8 where nothing else was asked for. Throws an InputError for UTF-16.
 */
export async function* readJsonLines(
  bytes: ByteStream,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<LineResult> {
  if (encoding.startsWith('utf-16')) {
    throw new InputError('INVALID_ENCODING', `lines of JSON in ${encoding.toUpperCase()} are not read`);
  }
  for await (const line of readLines(bytes)) {
    try {
      const { text } = decodeLine(line, encoding);
      if (text.trim() !== '') yield { line: line.number, record: parseRecord(text, encoding) };
    } catch (error) {
      if (!(error instanceof GongbaoError)) throw error;
      yield { line: line.number, error };
    }
  }
}

const decodeLine = ({ bytes, offset }: ByteLine, encoding: Encoding) => {
  if (bytes === null) throw new InputError('INPUT_TOO_LARGE', 'the line is longer than any text can be');
  return decodeAs(bytes, encoding, 'as asked for', offset);
};

const formats: readonly [InputFormat, ...InputFormat[]] = [
  { name: 'text', endings: ['.txt'], read: readWhole('text/plain') },
  { name: 'html', endings: ['.html', '.htm'], read: readWhole('text/html') },
  {
    name: 'jsonl',
    endings: ['.jsonl', '.ndjson'],
    read: (bytes, _, encoding) => readJsonLines(bytes, encoding),
  },
];

/** The names an input format can be asked for by. */
export const inputFormatNames: readonly string[] = formats.map(({ name }) => name);

/** The format a file is read in: as asked for, else by its ending, else text. `公报.jsonl` is `jsonl`. */
export const inputFormatOf = (file: string, wanted?: string): string => formatOf(file, wanted).name;

/**
 * Reads the documents of a file (`-` is the standard input), one at a time. A text or HTML file is one document whose
 * id is the file's name without its ending; a bad line of `.jsonl` comes as an error and the next line goes
 * on. Throws `InputError` where the file as a whole cannot be read.
 */
export const readRecords = (
  file: string,
  { format, encoding }: ReadOptions = {},
): AsyncGenerator<RecordResult> =>
  formatOf(file, format).read(readBytes(file), file === '-' ? 'stdin' : parse(file).name, encoding);

const formatOf = (file: string, wanted?: string): InputFormat =>
  formats.find(({ name, endings }) =>
    wanted === undefined ? endings.includes(parse(file).ext.toLowerCase()) : name === wanted,
  ) ?? formats[0];
