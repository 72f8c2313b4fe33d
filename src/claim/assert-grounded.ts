import { NotGroundedError } from '../errors.js';
import { quoteSchema, wordsOfQuotes, type Quote, type Span } from '../source/span.js';
import { evidenceSchema, type Claim, type Other } from './claim.js';
import type { Extraction } from './extraction.js';

const isInside = (text: string, { start, end }: Span): boolean => start <= end && end <= text.length;

const check = (holds: boolean, where: string, what: string): void => {
  if (!holds) throw new NotGroundedError(`${where}: ${what}`);
};

const checkQuote = (text: string, where: string, quote: Quote): void => {
  const { start, end } = quote;
  check(
    isInside(text, quote),
    where,
    `[${start}, ${end}) lies outside the text of ${text.length} characters`,
  );
  const found = text.slice(start, end);
  check(
    found === quote.text,
    where,
    `[${start}, ${end}) is ${JSON.stringify(found)}, not ${JSON.stringify(quote.text)}`,
  );
};

/** Attributes whose value is made of the very words of their evidence. */
const WORDED = ['metric', 'of'] as const;
/** Attributes that were said somewhere or have their default. */
const SAID = [
  { name: 'approx', usual: 'exact' },
  { name: 'basis', usual: 'none' },
  { name: 'modality', usual: 'actual' },
  { name: 'period', usual: null },
] as const;

const checkClaim = (text: string, claim: Claim): void => {
  const where = `claim ${claim.id}`;
  checkQuote(text, where, { ...claim.span, text: claim.quote });
  for (const name of evidenceSchema.keyof().options) {
    for (const quote of claim.evidence[name]) checkQuote(text, `${where}, evidence of ${name}`, quote);
  }
  for (const name of WORDED) {
    const said = wordsOfQuotes(claim.evidence[name]);
    check((claim[name] ?? '') === said, where, `${name} is ${claim[name]}, its evidence says ${said}`);
  }
  for (const { name, usual } of SAID) {
    const isDefault = claim[name] === usual;
    check(
      isDefault === (claim.evidence[name].length === 0),
      where,
      `${name} is ${claim[name]} with ${claim.evidence[name].length} quotes as evidence`,
    );
  }
};

const checkOther = (text: string, other: Other): void =>
  checkQuote(text, `other ${other.quote}`, { ...other.span, text: other.quote });

/** Every quote with its span anywhere in a record of structure. */
export const quotesWithin = (node: unknown): readonly Quote[] => {
  if (Array.isArray(node)) return node.flatMap(quotesWithin);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(quotesWithin);
  const isQuote = 'text' in node && 'start' in node && 'end' in node;
  return isQuote ? [quoteSchema.parse(node), ...inner] : inner;
};

/**
 * Checks an extraction against the text it was read from: every span slices to its quote, `metric` and `of` are the words
 * of their evidence, and what is not at its default has evidence. Throws a NotGroundedError that names the first record
 * that does not hold; returns nothing where all do.
 */
export const assertGrounded = (
  text: string,
  extraction: Pick<Extraction, 'bulletin' | 'claims' | 'others'>,
): void => {
  for (const quote of quotesWithin(extraction.bulletin)) checkQuote(text, 'bulletin', quote);
  for (const claim of extraction.claims) checkClaim(text, claim);
  for (const other of extraction.others) checkOther(text, other);
};
