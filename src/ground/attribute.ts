import type { Quote } from '../source/span.js';

/** A value with the characters it was read from; where nothing was said, the default and no evidence. */
export interface Attribute<Value> {
  readonly value: Value;
  readonly evidence: readonly Quote[];
}

/** The attribute where the text says nothing: `unsaid('none')`. */
export const unsaid = <Value>(value: Value): Attribute<Value> => ({ value, evidence: [] });
