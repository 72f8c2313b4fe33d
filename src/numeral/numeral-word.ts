import { numeralWords } from '../lexicon/numeral-characters.js';
import { longestMatch } from '../source/longest-match.js';
import { decimal } from './decimal.js';
import { plainNumeral, type Numeral } from './numeral.js';

const words = longestMatch(numeralWords.map((word) => [word.written, word] as const));

const VALUES = {
  half: { value: '1', denominator: '2' },
  overHalf: { value: '1', denominator: '2' },
  halfPrice: { value: '50', denominator: '100' },
  first: { value: '1', denominator: null },
  double: { value: '2', denominator: null },
} as const;

/** Reads a word that is a number as a whole: 一半, 过半, 首位, 翻番; null where none begins. */
export const readNumeralWord = (text: string, at: number): Numeral | null => {
  const match = words.at(text, at);
  if (match === null) return null;
  const { reading, lead = 0, notBefore = '' } = match.entry;
  const next = text.charAt(match.end);
  if (next !== '' && notBefore.includes(next)) return null;
  const { value, denominator } = VALUES[reading];
  const numeral = plainNumeral({ start: at + lead, end: match.end }, 'word', decimal(value));
  return { ...numeral, denominator: denominator === null ? null : decimal(denominator), reading };
};
