import { parse } from 'node:path';
import { type ByteStream, collectBytes, readBytes } from './bytes.js';
import { InputError } from './input-error.js';
import { type ByteLine, readLines } from './lines.js';
import { type BulletinRecord, parseRecord } from './record.js';
import { decodeUtf8 } from './utf8.js';

/** A document, or what is wrong with one line while the lines around it can be read. */
export type RecordResult =
  | { readonly line: number | null; readonly record: BulletinRecord }
  | { readonly line: number; readonly error: InputError };

interface InputFormat {
  readonly name: string;
  /** Endings of file names that mean this format. */
  readonly endings: readonly string[];
  readonly read: (bytes: ByteStream, id: string) => AsyncGenerator<RecordResult>;
}

/** A whole file is one document. */
async function* readText(bytes: ByteStream, id: string): AsyncGenerator<RecordResult> {
  const text = decodeUtf8(await collectBytes(bytes));
  yield { line: null, record: { id, text, published: null } };
}

/** Each line is one document; empty lines are passed over. */
async function* readJsonLines(bytes: ByteStream): AsyncGenerator<RecordResult> {
  for await (const line of readLines(bytes)) {
    try {
      const text = decodeLine(line);
      if (text.trim() !== '') yield { line: line.number, record: parseRecord(text) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { line: line.number, error };
    }
  }
}

const decodeLine = ({ bytes, offset }: ByteLine): string => {
  if (bytes === null) throw new InputError('INPUT_TOO_LARGE', 'the line is longer than any text can be');
  return decodeUtf8(bytes, offset);
};

const formats: readonly [InputFormat, ...InputFormat[]] = [
  { name: 'text', endings: ['.txt'], read: readText },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], read: readJsonLines },
];

/** The names an input format can be asked for by. */
export const inputFormatNames: readonly string[] = formats.map(({ name }) => name);

/** The format a file is read in: as asked for, else by its ending, else text. `公报.jsonl` is `jsonl`. */
export const inputFormatOf = (file: string, wanted?: string): string => formatOf(file, wanted).name;

/**
 * Reads the documents of a file (`-` is the standard input), one at a time. A text file is one document whose
 * id is the file's name without its ending; a bad line of `.jsonl` comes as an error and the next line goes
 * on. Throws `InputError` where the file as a whole cannot be read.
 */
export const readRecords = (file: string, wanted?: string): AsyncGenerator<RecordResult> =>
  formatOf(file, wanted).read(readBytes(file), file === '-' ? 'stdin' : parse(file).name);

const formatOf = (file: string, wanted?: string): InputFormat =>
  formats.find(({ name, endings }) =>
    wanted === undefined ? endings.includes(parse(file).ext.toLowerCase()) : name === wanted,
  ) ?? formats[0];
