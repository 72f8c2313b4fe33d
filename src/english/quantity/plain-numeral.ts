import { countedNounAt } from '../noun-phrase.js';
import type { EnglishNumeral } from '../numeral/numeral.js';

/** Whether a numeral says how many or how much: not 60th, 1990s, 1.2.3 or words that nobody can read. */
export const counts = ({ use, form }: EnglishNumeral): boolean =>
  use === 'number' && form !== 'dotted' && form !== 'malformed';

const NUMBER_WORDS = /\b(?:index|indices|ratio|score|rating|coefficient|points?)\b/i;
const CLAUSE_REACH = 60;

/** A number with nothing after it that it counts is a number alone where it is an index or has decimals. */
export const kindOf = (text: string, { start, end, denominator, magnitude, value }: EnglishNumeral) => {
  if (denominator !== null) return 'fraction';
  if (countedNounAt(text, end) !== null) return 'count';
  const lead = text.slice(Math.max(0, start - CLAUSE_REACH), start);
  const isDecimal = value.exponent < 0 && magnitude === 0;
  return isDecimal || NUMBER_WORDS.test(lead) ? 'number' : 'count';
};

/** What is to say of a number that stands alone. */
export const bareParts = { high: null, denominator: null, currency: null, unit: null } as const;
