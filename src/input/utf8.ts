import { InputError } from './input-error.js';

/** How well-formed sequences begin: lead byte, then the second byte's range, then plain continuations. */
const sequences = [
  { lead: [0x00, 0x7f], second: [0, 0], length: 1 },
  { lead: [0xc2, 0xdf], second: [0x80, 0xbf], length: 2 },
  { lead: [0xe0, 0xe0], second: [0xa0, 0xbf], length: 3 },
  { lead: [0xe1, 0xec], second: [0x80, 0xbf], length: 3 },
  { lead: [0xed, 0xed], second: [0x80, 0x9f], length: 3 },
  { lead: [0xee, 0xef], second: [0x80, 0xbf], length: 3 },
  { lead: [0xf0, 0xf0], second: [0x90, 0xbf], length: 4 },
  { lead: [0xf1, 0xf3], second: [0x80, 0xbf], length: 4 },
  { lead: [0xf4, 0xf4], second: [0x80, 0x8f], length: 4 },
] as const; // The Unicode Standard, table 3-7.

/**
 * Where UTF-8 stops being well-formed: the offset of the first byte of the first sequence that is broken or
 * cut off, or null. The GBK bytes of 公报 (B9 AB …) give 0.
 */
export const firstInvalidByte = (bytes: Uint8Array): number | null => {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
};

/**
 * Decodes UTF-8 strictly; a byte order mark at the front is dropped. Throws `InputError` with the code
 * INVALID_ENCODING and the offset of the bad byte, counted from `base`.
 */
export const decodeUtf8 = (bytes: Uint8Array, base = 0): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const invalid = firstInvalidByte(bytes);
    if (invalid === null) throw cause;
    const offset = base + invalid;
    const byte = (bytes[invalid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    throw new InputError(
      'INVALID_ENCODING',
      `not valid UTF-8: byte ${offset} is 0x${byte}; if it is in another encoding, name it with --encoding`,
      offset,
      { cause },
    );
  }
};

const sequenceLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0;
  const sequence = sequences.find(({ lead: [low, high] }) => lead >= low && lead <= high);
  if (sequence === undefined) return 0;
  for (let i = 1; i < sequence.length; i++) {
    const [low, high] = i === 1 ? sequence.second : [0x80, 0xbf];
    const byte = bytes[at + i];
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return sequence.length;
};
