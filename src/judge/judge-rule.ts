import type { ClaimKind, Reason } from '../claim/claim.js';
import type { Quantity } from '../quantity/quantity.js';
import type { BlockRole } from '../structure/block.js';
import { lexicalisedAs } from './lexicalised-words.js';

/** How many characters on either side of a number the rules look at. */
const REACH = 16;

/** A quantity in its surroundings, as the rules see it. */
export interface JudgeInput {
  readonly text: string;
  readonly quantity: Quantity;
  /** Up to 16 characters before the quote. */
  readonly before: string;
  readonly quote: string;
  /** Up to 16 characters after the quote. */
  readonly after: string;
  readonly role: BlockRole;
  /** Why the number is part of a word, an idiom or a name of the lexicon, or null where it is not. */
  readonly lexicalised: Reason | null;
}

/** A reason to leave a number out of the claims. */
export interface JudgeRule {
  readonly name: string;
  readonly reason: Reason;
  readonly applies: (input: JudgeInput) => boolean;
}

/** Builds what the rules see of a quantity. */
export const judgeInput = (text: string, role: BlockRole, quantity: Quantity): JudgeInput => ({
  text,
  role,
  quantity,
  lexicalised: lexicalisedAs(text, quantity),
  before: text.slice(Math.max(0, quantity.start - REACH), quantity.start),
  quote: text.slice(quantity.start, quantity.end),
  after: text.slice(quantity.end, quantity.end + REACH),
});

/** What a pattern asks of the surroundings; all that is given must hold. */
export interface Surroundings {
  readonly before?: RegExp;
  readonly quote?: RegExp;
  readonly after?: RegExp;
  readonly kinds?: readonly ClaimKind[];
}

/** A test from patterns: `surroundedBy({ quote: /^一个$/, after: /^重要/ })`. */
export const surroundedBy =
  ({ before, quote, after, kinds }: Surroundings) =>
  (input: JudgeInput): boolean =>
    (kinds === undefined || kinds.includes(input.quantity.kind)) &&
    (quote === undefined || quote.test(input.quote)) &&
    (before === undefined || before.test(input.before)) &&
    (after === undefined || after.test(input.after));
