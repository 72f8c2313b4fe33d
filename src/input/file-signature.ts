interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  /** Where the bytes stand; the front where nothing is said. */
  readonly at?: number;
}

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

/** How files that hold no plain text begin (each format's own specification). */
const signatures: readonly Signature[] = [
  { name: 'a PNG image', bytes: [0x89, ...ascii('PNG')] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: ascii('GIF8') },
  { name: 'a WebP image', bytes: ascii('WEBP'), at: 8 },
  { name: 'a HEIF image', bytes: ascii('ftyphei'), at: 4 },
  { name: 'an AVIF image', bytes: ascii('ftypavif'), at: 4 },
  { name: 'a TIFF image', bytes: [...ascii('II'), 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [...ascii('MM'), 0x00, 0x2a] },
  { name: 'a PDF document', bytes: ascii('%PDF-') },
  { name: 'a ZIP archive or an Office document', bytes: [...ascii('PK'), 0x03, 0x04] },
  { name: 'an older Office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'an RTF document', bytes: ascii('{\\rtf') },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a RAR archive', bytes: ascii('Rar!') },
  { name: 'a 7-Zip archive', bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { name: 'text in UTF-32, which is not read', bytes: [0xff, 0xfe, 0x00, 0x00] },
  { name: 'text in UTF-32, which is not read', bytes: [0x00, 0x00, 0xfe, 0xff] },
];

/** What bytes are that cannot be plain text, by how they begin: `a PNG image`. Null where they may be text. */
export const readSignature = (bytes: Uint8Array): string | null =>
  signatures.find(({ bytes: expected, at = 0 }) => expected.every((byte, i) => bytes[at + i] === byte))
    ?.name ?? null;
