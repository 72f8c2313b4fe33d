import { readArabic } from './arabic.js';
import { negate } from './decimal.js';
import { readHan } from './han.js';
import type { Numeral } from './numeral.js';

/** What may stand before a minus that belongs to a number: 为-0.2, but not 2-3, 20亿元-30亿元 or K-9. */
const BEFORE_MINUS = /^$|[\s,;:、。(|=为是到至达在约于的比长涨跌降升减增率幅]/;
const SIGN = /[-−]|负|零下/y;

/** Reads a number with its sign: -0.2, 负3.5, 零下十. A hyphen between two numbers is no sign. */
export const readSigned = (text: string, raw: string, at: number): Numeral | null => {
  SIGN.lastIndex = at;
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return null;
  const isMinus = sign === '-' || sign === '−';
  if (isMinus && !BEFORE_MINUS.test(text.charAt(at - 1))) return null;
  const from = at + sign.length;
  const numeral = readArabic(text, raw, from) ?? (isMinus ? null : readHan(text, from));
  if (numeral === null || numeral.form === 'dotted') return null;
  return { ...numeral, start: at, value: negate(numeral.value) };
};
