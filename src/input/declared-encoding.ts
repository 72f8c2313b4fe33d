import { type Encoding, encodingOf } from './encoding.js';

/** The declaration stands at the front of a page; browsers look no further than 1,024 bytes, pages often do. */
const REACH = 4096;
const LABEL = '["\']?\\s{0,8}([a-z0-9_.:-]{1,40})';
const META = new RegExp(`<meta\\s[^>]{0,400}?charset\\s{0,8}=\\s{0,8}${LABEL}`, 'i');
const XML = new RegExp(`^\\s{0,40}<\\?xml\\s[^>]{0,200}?encoding\\s{0,8}=\\s{0,8}${LABEL}`, 'i');

/** An encoding that a page names itself. */
export interface DeclaredEncoding {
  /** As the page writes it. */
  readonly label: string;
  readonly encoding: Encoding;
}

/**
 * The encoding that a page of HTML declares in `<meta charset>`, `<meta http-equiv>` or its XML declaration, or null where
 * it declares none that is read. UTF-16 declared in bytes that can be read as ASCII means UTF-8, as for browsers.
 */
export const readDeclaredEncoding = (bytes: Uint8Array): DeclaredEncoding | null => {
  const front = new TextDecoder('latin1').decode(bytes.subarray(0, REACH)).replace(/<!--[^]*?-->/g, '');
  const label = (META.exec(front) ?? XML.exec(front))?.[1];
  const encoding = label === undefined ? null : encodingOf(label);
  if (label === undefined || encoding === null) return null;
  return { label, encoding: encoding.startsWith('utf-16') ? 'utf-8' : encoding };
};
