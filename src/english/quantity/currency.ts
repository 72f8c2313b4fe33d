import { currencyPrefixes } from '../../lexicon/currencies.js';
import { longestMatch } from '../../source/longest-match.js';
import type { Span } from '../../source/span.js';
import { beginsWord } from '../words.js';

const prefixes = longestMatch([
  ...currencyPrefixes.flatMap(({ written, iso }) => written.map((word) => [word, iso] as const)),
  ['U.S.$', 'USD'],
  ['$US', 'USD'],
  ['Rmb', 'CNY'],
]);

/** A currency before an amount, with its ISO code. */
export interface CurrencyBefore extends Span {
  readonly iso: string;
}

/** Reads the currency that ends where a number begins, a space between allowed: US$7.27, RMB 128,000, yuan 5. */
export const currencyBefore = (text: string, at: number): CurrencyBefore | null => {
  const end = text[at - 1] === ' ' ? at - 1 : at;
  const found = prefixes.before(text, end);
  if (found === null || (/[A-Za-z]/.test(text.charAt(found.start)) && !beginsWord(text, found.start)))
    return null;
  return { start: found.start, end, iso: found.entry };
};
