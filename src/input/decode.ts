import { readDeclaredEncoding } from './declared-encoding.js';
import { detectEncoding, isSurelyUtf8 } from './detect-encoding.js';
import { decodeAs, type DecodedText, type Encoding } from './encoding.js';
import { readSignature } from './file-signature.js';
import { InputError } from './input-error.js';

/** What is known of bytes before they are decoded. */
export interface DecodeOptions {
  /** The encoding that was asked for; it counts for more than what a page declares, and less than a byte order mark. */
  readonly wanted?: Encoding | undefined;
  /** Whether they are a page of HTML, which may declare its encoding. */
  readonly html?: boolean;
}

interface ByteOrderMark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

const byteOrderMarks: readonly ByteOrderMark[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

const SAMPLE = 4096;
const ESCAPE = 0x1b;

/** Characters that no text has, other than tab, line ends, form feed and the escape of terminals. */
const isControl = (code: number): boolean => code < 0x20 && code !== ESCAPE && (code < 0x09 || code > 0x0d);

/** A text with more control characters than one in so many is none. */
const MOST_CONTROL = 10;

const refuseBinary = (bytes: Uint8Array): void => {
  const what = readSignature(bytes);
  if (what !== null) throw new InputError('NOT_TEXT', `is ${what}, not plain text`);
};

const checkText = (decoded: DecodedText): DecodedText => {
  const front = decoded.text.slice(0, SAMPLE);
  const controls = Array.from(front).filter((character) => isControl(character.charCodeAt(0))).length;
  if (controls * MOST_CONTROL <= front.length) return decoded;
  throw new InputError('NOT_TEXT', 'is not plain text: it is full of control characters');
};

const decodeDeclared = (bytes: Uint8Array): DecodedText | null => {
  const declared = readDeclaredEncoding(bytes);
  if (declared === null) return null;
  const { label, encoding } = declared;
  if (encoding !== 'utf-8' && isSurelyUtf8(bytes)) {
    throw new InputError(
      'INVALID_ENCODING',
      `declares ${label}, but is UTF-8: name its encoding with --encoding`,
    );
  }
  return decodeAs(bytes, encoding, `declared as ${label}`);
};

/**
 * Decodes a whole text strictly, from the encoding of its byte order mark, else the one asked for, else the one a page
 * declares, else the one detected. The mark is dropped. Throws an InputError: INVALID_ENCODING with the offset of the bad
 * byte where there is one, NOT_TEXT where the bytes are an image or such.
 */
export const decode = (bytes: Uint8Array, { wanted, html = false }: DecodeOptions = {}): DecodedText => {
  refuseBinary(bytes);
  const mark = byteOrderMarks.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return checkText(decodeAs(bytes, mark.encoding, 'by its byte order mark'));
  if (wanted !== undefined) return checkText(decodeAs(bytes, wanted, 'as asked for'));
  const declared = html ? decodeDeclared(bytes) : null;
  if (declared !== null) return checkText(declared);
  const encoding = detectEncoding(bytes);
  if (encoding !== null) return checkText(decodeAs(bytes, encoding, 'as detected'));
  throw new InputError('INVALID_ENCODING', 'its encoding cannot be told: name it with --encoding', null);
};
