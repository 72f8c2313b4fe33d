import { wordsOfQuotes, type Quote } from '../source/span.js';

/** A value with the characters it was read from; where nothing was said, the default and no evidence. */
export interface Attribute<Value> {
  readonly value: Value;
  readonly evidence: readonly Quote[];
}

/** The attribute where the text says nothing: `unsaid('none')`. */
export const unsaid = <Value>(value: Value): Attribute<Value> => ({ value, evidence: [] });

/** The words of several quotes as one attribute; null where there are none. */
export const worded = (quotes: readonly Quote[]): Attribute<string | null> =>
  quotes.length === 0 ? unsaid(null) : { value: wordsOfQuotes(quotes), evidence: quotes };
