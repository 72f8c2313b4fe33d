import type { Reason } from '../claim/claim.js';
import type { Numeral } from '../numeral/numeral.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Span } from '../source/span.js';

/** What became of a number: a claim, or left out for a reason. `rule` names what decided. */
export type Disposition =
  | { readonly claim: true; readonly rule: string }
  | { readonly claim: false; readonly reason: Reason; readonly rule: string };

/** A number in a sentence with its disposition; nothing found is thrown away, for one may explain the next. */
export interface Mention extends Span {
  readonly numerals: readonly Numeral[];
  /** Null where the numerals form a date or period. */
  readonly quantity: Quantity | null;
  readonly disposition: Disposition;
}
