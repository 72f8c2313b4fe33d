import { negativeWords } from '../lexicon/numeral-characters.js';
import { wordMatch } from '../source/longest-match.js';
import { negate } from './decimal.js';
import type { Numeral } from './numeral.js';

/** What may stand before a minus that belongs to a number: 为-0.2, but not 2-3, 20亿元-30亿元 or K-9. */
const BEFORE_MINUS = /^$|[\s,;:、。(|=~为是到至达在约于的比长涨跌降升减增率幅]/;

const words = wordMatch(negativeWords);

/** The offset after a sign that belongs to what follows, or -1. A hyphen between two numbers is no sign. */
const afterSign = (text: string, at: number): number => {
  const character = text.charAt(at);
  if (character !== '-' && character !== '−') return words.at(text, at)?.end ?? -1;
  return BEFORE_MINUS.test(text.charAt(at - 1)) ? at + 1 : -1;
};

/** Reads a number with its sign, the number itself by `readUnsigned`: -0.2, 负3.5, 零下十, 负三分之二. */
export const readSigned = (
  text: string,
  at: number,
  readUnsigned: (at: number) => Numeral | null,
): Numeral | null => {
  const from = afterSign(text, at);
  const numeral = from < 0 ? null : readUnsigned(from);
  if (
    numeral === null ||
    numeral.form === 'dotted' ||
    numeral.form === 'malformed' ||
    numeral.form === 'word'
  )
    return null;
  const isMinus = from === at + 1 && text[at] !== '负';
  if (isMinus && numeral.form !== 'arabic') return null;
  const upTo = numeral.upTo === null ? null : negate(numeral.upTo);
  return { ...numeral, start: at, value: negate(numeral.value), upTo };
};
