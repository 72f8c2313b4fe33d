/** The double-byte characters of an encoding with their bytes, read off the runtime's decoder. */
const readTable = (label: string): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, [lead, trail]);
    }
  }
  return table;
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodes a text in GB18030 (or GBK, GB2312) or Big5; throws where a character has no two bytes there. */
export const encodeDoubleByte = (text: string, label: 'gb18030' | 'big5'): Uint8Array => {
  const table = tables.get(label) ?? readTable(label);
  tables.set(label, table);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = table.get(character);
      if (bytes === undefined) throw new RangeError(`${label} has no two bytes for ${character}`);
      return bytes;
    }),
  );
};

/** Encodes a text in UTF-16, without byte order mark. */
export const encodeUtf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

/** Bytes and texts (as UTF-8) one after the other. */
export const joinBytes = (...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));
