import { currencyPrefixes } from '../lexicon/currencies.js';
import { longestMatch } from '../source/longest-match.js';
import type { Span } from '../source/span.js';
import type { UnitMeaning } from './unit-table.js';

const prefixes = longestMatch(
  currencyPrefixes.flatMap(({ written, iso }) => written.map((word) => [word, iso] as const)),
);

/** Reads a currency written before the amount that begins at `end`: US$7.27亿, ¥300. */
export const readCurrencyPrefix = (text: string, end: number): (UnitMeaning & Span) | null => {
  const to = text[end - 1] === ' ' ? end - 1 : end;
  const found = prefixes.before(text, to);
  if (found === null) return null;
  if (/[A-Za-z]/.test(text.charAt(found.start)) && /[A-Za-z]/.test(text.charAt(found.start - 1))) return null;
  return { kind: 'money', unit: found.entry, factor: '1', ucum: null, start: found.start, end: to };
};
