import { wordsOfQuotes, type Quote } from '../source/span.js';

/** A value with the characters it was read from; where nothing was said, the default and no evidence. */
export interface Attribute<Value> {
  readonly value: Value;
  readonly evidence: readonly Quote[];
  /** The rule that read it; absent where nothing was said. */
  readonly rule?: string;
}

/** The attribute where the text says nothing: `unsaid('none')`. */
export const unsaid = <Value>(value: Value): Attribute<Value> => ({ value, evidence: [] });

/** The attribute as read by a rule; one that says nothing stays without. */
export const ruled = <Value>(rule: string, attribute: Attribute<Value>): Attribute<Value> =>
  attribute.evidence.length === 0
    ? attribute
    : { value: attribute.value, evidence: attribute.evidence, rule };

/** The words of several quotes as one attribute; null where there are none. */
export const worded = (quotes: readonly Quote[]): Attribute<string | null> =>
  quotes.length === 0 ? unsaid(null) : { value: wordsOfQuotes(quotes), evidence: quotes };
