import { parse } from 'node:path';
import { GongbaoError } from '../errors.js';
import { type Batch, cutLines, linesOf } from './batches.js';
import { type ByteStream, collectBytes, readBytes } from './bytes.js';
import { decode } from './decode.js';
import { decodeAs, type Encoding } from './encoding.js';
import { InputError } from './input-error.js';
import { refuseJson } from './refuse-json.js';
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
  /** Cuts a file where one document ends and the next begins. */
  readonly cut: (bytes: ByteStream, encoding?: Encoding) => AsyncGenerator<Batch>;
  /** The batches of one document each that a batch consists of. */
  readonly split: (batch: Batch) => Iterable<Batch>;
  /** Reads one document; null where there is none. */
  readonly read: (document: Batch, id: string, encoding?: Encoding) => RecordResult | null;
}

const tooLong = (what: string): InputError =>
  new InputError('INPUT_TOO_LARGE', `${what} is longer than any text can be`);

/** A whole file is one document. */
const whole = (contentType: ContentType): Pick<InputFormat, 'cut' | 'split' | 'read'> => ({
  cut: async function* (stream) {
    const bytes = await collectBytes(stream);
    yield { bytes, offset: 0, length: bytes.length, line: 1, lines: 1 };
  },
  split: (batch) => [batch],
  read: ({ bytes }, id, wanted) => {
    if (bytes === null) throw tooLong('the file');
    const decoded = decode(bytes, { wanted, html: contentType === 'text/html' });
    return { line: null, record: { id, ...decoded, contentType, published: null } };
  },
});

/** Each line is one document; empty lines are passed over. JSON is UTF-8 where nothing else was asked for. */
const jsonLines = {
  cut: (bytes: ByteStream, encoding: Encoding = 'utf-8'): AsyncGenerator<Batch> => {
    if (!encoding.startsWith('utf-16')) return cutLines(bytes);
    throw new InputError('INVALID_ENCODING', `lines of JSON in ${encoding.toUpperCase()} are not read`);
  },
  split: linesOf,
  read: ({ bytes, offset, line }: Batch, _: string, encoding: Encoding = 'utf-8'): LineResult | null => {
    try {
      if (bytes === null) throw tooLong('the line');
      const { text } = decodeAs(bytes, encoding, 'as asked for', offset);
      return text.trim() === '' ? null : { line, record: parseRecord(text, encoding) };
    } catch (error) {
      if (!(error instanceof GongbaoError)) throw error;
      return { line, error };
    }
  },
};

/** Reads one document a line of UTF-8; a bad line comes as an error and the next one goes on. */
export async function* readJsonLines(bytes: ByteStream): AsyncGenerator<LineResult> {
  for await (const batch of jsonLines.cut(bytes)) {
    for (const line of jsonLines.split(batch)) {
      const result = jsonLines.read(line, '');
      if (result !== null) yield result;
    }
  }
}

const formats: readonly [InputFormat, ...InputFormat[]] = [
  { name: 'text', endings: ['.txt'], ...whole('text/plain') },
  { name: 'html', endings: ['.html', '.htm'], ...whole('text/html') },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], ...jsonLines },
];

/** The names an input format can be asked for by. */
export const inputFormatNames: readonly string[] = formats.map(({ name }) => name);

/** The format a file is read in: as asked for, else by its ending, else text. `公报.jsonl` is `jsonl`. */
export const inputFormatOf = (file: string, wanted?: string): string => formatOf(file, wanted).name;

/** Whether a file may hold several documents, each with its line, whatever it turns out to hold. */
export const holdsSeveral = (file: string, { format }: ReadOptions = {}): boolean =>
  formatOf(file, format).name === 'jsonl';

/** The id of the document that a whole file is: its name without folder and ending, `stdin` for the standard input. */
export const idOfFile = (file: string): string => (file === '-' ? 'stdin' : parse(file).name);

/**
 * Cuts a file (`-` is the standard input) into batches that can be read by themselves and in any order: lines of `.jsonl`,
 * or the whole of a text or HTML file. Throws `InputError` where the file as a whole cannot be read.
 */
export async function* readBatches(
  file: string,
  { format, encoding }: ReadOptions = {},
): AsyncGenerator<Batch> {
  yield* formatOf(file, format).cut(readBytes(file), encoding);
}

/** The batches of one document each that a batch of `readBatches` consists of. */
export const splitDocuments = (batch: Batch, file: string, { format }: ReadOptions = {}): Iterable<Batch> =>
  formatOf(file, format).split(batch);

/** Reads the documents of a batch of `readBatches`. Throws `InputError` where the file as a whole cannot be read. */
export function* readBatch(batch: Batch, file: string, options: ReadOptions = {}): Generator<RecordResult> {
  const format = formatOf(file, options.format);
  const id = idOfFile(file);
  for (const document of format.split(batch)) {
    const result = format.read(document, id, options.encoding);
    if (result === null) continue;
    // Whoever asks for text gets it.
    const isText = options.format === undefined && format.name === 'text' && 'record' in result;
    if (isText) refuseJson(result.record.text);
    yield result;
  }
}

/**
 * Reads the documents of a file (`-` is the standard input), one at a time. A text or HTML file is one document whose
 * id is the file's name without its ending; a bad line of `.jsonl` comes as an error and the next line goes
 * on. Throws `InputError` where the file as a whole cannot be read.
 */
export async function* readRecords(file: string, options: ReadOptions = {}): AsyncGenerator<RecordResult> {
  for await (const batch of readBatches(file, options)) yield* readBatch(batch, file, options);
}

const formatOf = (file: string, wanted?: string): InputFormat =>
  formats.find(({ name, endings }) =>
    wanted === undefined ? endings.includes(parse(file).ext.toLowerCase()) : name === wanted,
  ) ?? formats[0];
