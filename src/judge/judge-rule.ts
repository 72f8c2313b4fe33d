import type { ClaimKind, Reason } from '../claim/claim.js';
import type { Quantity } from '../quantity/quantity.js';
import type { BlockRole } from '../structure/block.js';
import { lexicalisedAs } from './lexicalised-words.js';
import type { Pattern } from './pattern.js';

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

/** A test of a quantity in its surroundings. */
export type Condition = (input: JudgeInput) => boolean;

/** A reason to leave a number out of the claims. */
export interface JudgeRule {
  readonly name: string;
  readonly reason: Reason;
  readonly applies: Condition;
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

/** What a condition asks of the surroundings; all that is given must hold. */
export interface Surroundings {
  readonly before?: Pattern;
  readonly quote?: Pattern;
  readonly after?: Pattern;
  readonly kinds?: readonly ClaimKind[];
}

/** A condition from patterns: `surroundedBy({ quote: /^一个$/, after: /^重要/ })`. */
export const surroundedBy =
  ({ before, quote, after, kinds }: Surroundings): Condition =>
  (input) =>
    (kinds === undefined || kinds.includes(input.quantity.kind)) &&
    (quote === undefined || quote.test(input.quote)) &&
    (before === undefined || before.test(input.before)) &&
    (after === undefined || after.test(input.after));

/** Holds where one of the conditions does. */
export const anyOf =
  (...conditions: readonly Condition[]): Condition =>
  (input) => {
    // A loop: every number is asked several hundred conditions, and a closure for each would be most of the work.
    for (const holds of conditions) if (holds(input)) return true;
    return false;
  };

/** Holds where none of the conditions does. */
export const noneOf = (...conditions: readonly Condition[]): Condition => {
  const any = anyOf(...conditions);
  return (input) => !any(input);
};

/** Holds where each of the conditions does. */
export const allOf =
  (...conditions: readonly Condition[]): Condition =>
  (input) => {
    for (const holds of conditions) if (!holds(input)) return false;
    return true;
  };

/** No digit among its characters: 三十多, 两. */
export const isHan: Condition = ({ quote }) => !/\d/.test(quote);

/** Only the number, with no unit that was read: 三 in 三大动力, 2023 in 2023春晚. */
export const hasNoUnit: Condition = ({ quantity }) => quantity.unitSpan === null;

/** A magnitude without a digit before it: 百, 千万. */
export const isBare: Condition = ({ quantity }) => quantity.numerals[0].bare;

/** No word softens or bounds it: 万亩, but not 近万亩. */
export const isExact: Condition = ({ quantity }) => quantity.approx === 'exact';
