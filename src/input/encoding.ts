import { InputError } from './input-error.js';
import { decodeUtf8 } from './utf8.js';

/** The encodings that are read, by the names of the WHATWG Encoding Standard; GB2312 is read as the GBK it is part of. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'big5'] as const;

export type Encoding = (typeof encodings)[number];

const isRead = (name: string): name is Encoding => encodings.some((encoding) => encoding === name);

/** The encoding of a label in any case (`GB2312` gives `gbk`), or null where it is unknown or not read. */
export const encodingOf = (label: string): Encoding | null => {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return isRead(encoding) ? encoding : null;
  } catch {
    // TextDecoder throws a RangeError for a label it does not know.
    return null;
  }
};

/** Text with the encoding it was decoded from. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** GBK is read by the decoder of GB18030, which is one with it (Encoding Standard, 10.1). */
const decoders: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  big5: 'big5',
};

/** What runtimes make of bytes that Big5 has no character for, those of its Hong Kong supplement too. */
const NO_BIG5 = /[\x80-\x9f\ue000-\uf8ff]/;

/** Decodes bytes strictly, or gives null; `partly` leaves out a character that is cut off at the end. */
const tryDecode = (bytes: Uint8Array, encoding: Encoding, partly = false): string | null => {
  try {
    const text = new TextDecoder(decoders[encoding], { fatal: true }).decode(bytes, { stream: partly });
    return encoding === 'big5' && NO_BIG5.test(text) ? null : text;
  } catch {
    return null;
  }
};

const LONGEST_CHARACTER = 4;

/** The offset of the first byte of the first character that is no character of the encoding, or null. */
const findInvalid = (bytes: Uint8Array, encoding: Encoding): number | null => {
  const isValid = (end: number): boolean => tryDecode(bytes.subarray(0, end), encoding, true) !== null;
  let valid = 0;
  let invalid = bytes.length + 1;
  // A prefix of a valid text is valid but for a character cut off at its end.
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isValid(middle)) valid = middle;
    else invalid = middle;
  }
  const least = Math.max(0, valid - LONGEST_CHARACTER);
  for (let start = valid; start >= least; start--) {
    if (tryDecode(bytes.subarray(0, start), encoding) !== null) return start < bytes.length ? start : null;
  }
  return null;
};

/**
 * Decodes bytes strictly; a byte order mark of the encoding is dropped. Throws an InputError with the code
 * INVALID_ENCODING and the offset of the first bad byte, counted from `base`. `reason` says how the encoding was chosen.
 */
export const decodeAs = (bytes: Uint8Array, encoding: Encoding, reason: string, base = 0): DecodedText => {
  if (encoding === 'utf-8') return { text: decodeUtf8(bytes, base), encoding };
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  const invalid = findInvalid(bytes, encoding);
  const offset = invalid === null ? null : base + invalid;
  const byte = (bytes[invalid ?? 0] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  throw new InputError(
    'INVALID_ENCODING',
    `not valid ${encoding.toUpperCase()} (${reason}): byte ${offset} is 0x${byte}; if it is in another encoding, name it with --encoding`,
    offset,
  );
};

/** The front of a text that may be cut off within a character, or null where it is not valid in the encoding. */
export const decodeFront = (bytes: Uint8Array, encoding: Encoding): string | null =>
  tryDecode(bytes, encoding, true);
