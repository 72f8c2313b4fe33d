import chardet from 'chardet';
import { decodeFront, type Encoding } from './encoding.js';
import { firstInvalidByte } from './utf8.js';

/** As much as is looked at of a long text. */
const SAMPLE = 1 << 16;

/** How many characters of three bytes, as Chinese has in UTF-8, and how many other bytes beyond ASCII there are. */
const countUtf8 = (bytes: Uint8Array): { readonly characters: number; readonly stray: number } => {
  let characters = 0;
  let stray = 0;
  const isTrail = (byte = 0): boolean => byte >= 0x80 && byte <= 0xbf;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xe0 && lead <= 0xef && isTrail(bytes[at + 1]) && isTrail(bytes[at + 2])) {
      characters++;
      at += 2;
    } else stray++;
  }
  return { characters, stray };
};

const LEAST_CHARACTERS = 3;

/** Whether bytes are whole UTF-8 that holds more than ASCII, and too much of it for chance. */
export const isSurelyUtf8 = (bytes: Uint8Array): boolean =>
  firstInvalidByte(bytes) === null && countUtf8(bytes).characters >= LEAST_CHARACTERS;

/** Whether bytes are UTF-8 as a whole or for the most part: then damage is not taken for another encoding. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  if (firstInvalidByte(bytes) === null) return true;
  const { characters, stray } = countUtf8(bytes);
  return characters * 3 >= stray;
};

/** What a text in Chinese consists of: Han characters, punctuation, full-width forms and printable ASCII. */
const ORDINARY = /[\t\n\r\x20-\x7e\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
const MOSTLY = 0.9;

const isOrdinary = (text: string): boolean => (text.match(ORDINARY)?.length ?? 0) >= text.length * MOSTLY;

/** UTF-16 has a zero byte in every ASCII character, such as digits and line breaks. */
const detectUtf16 = (front: Uint8Array): Encoding | null => {
  if (!front.includes(0)) return null;
  const encodings = ['utf-16le', 'utf-16be'] as const;
  return encodings.find((encoding) => isOrdinary(decodeFront(front, encoding) ?? '\0')) ?? null;
};

/** Characters that Chinese of every kind is full of. */
const FREQUENT = new Set(
  '的一不了在是有人和中年月日万萬亿億元个個全市省上下地会會比长長为為以及其，。、：；“”（）「」',
);

/** The share of frequent characters in what is beyond ASCII. */
const frequentShare = (text: string): number => {
  const characters = [...text].filter((character) => character.charCodeAt(0) >= 0x80);
  const frequent = characters.filter((character) => FREQUENT.has(character));
  return characters.length === 0 ? 0 : frequent.length / characters.length;
};

const DOUBLE_BYTE: readonly Encoding[] = ['gb18030', 'big5'];
/** How much more confident the detector must be of one than of the other, on a scale to 100. */
const LEAD = 10;

/** GB18030 or Big5: by the detector where it is sure, else by which of them gives ordinary Chinese. */
const detectDoubleByte = (front: Uint8Array): Encoding | null => {
  const found = new Map(
    chardet.analyse(front).map(({ name, confidence }) => [name.toLowerCase(), confidence]),
  );
  const candidates = DOUBLE_BYTE.flatMap((encoding) => {
    const text = decodeFront(front, encoding);
    return text === null
      ? []
      : { encoding, confidence: found.get(encoding) ?? 0, share: frequentShare(text) };
  });
  const [best, second] = candidates.toSorted((a, b) =>
    Math.abs(a.confidence - b.confidence) >= LEAD ? b.confidence - a.confidence : b.share - a.share,
  );
  if (best === undefined || (second !== undefined && best.share === 0)) return null;
  return best.encoding;
};

/**
 * Tells the encoding of bytes that do not say: UTF-16 by its zero bytes, UTF-8 by its form, else GB18030 or Big5 by the
 * frequency of characters. Null where it cannot be told, as for one or two characters.
 */
export const detectEncoding = (bytes: Uint8Array): Encoding | null => {
  const front = bytes.subarray(0, SAMPLE);
  return detectUtf16(front) ?? (isMostlyUtf8(bytes) ? 'utf-8' : detectDoubleByte(front));
};
