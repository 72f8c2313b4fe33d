import type { TimeExpression } from './time-expression.js';

/** Answers whether two neighbouring expressions are one, given the text they stand in; null where they are not. */
export interface Merger {
  readonly name: string;
  readonly merge: (text: string, left: TimeExpression, right: TimeExpression) => TimeExpression | null;
}

/** Reads what stands around the expressions that were found and returns them anew, in order. */
export interface Refiner {
  readonly name: string;
  readonly refine: (text: string, expressions: readonly TimeExpression[]) => readonly TimeExpression[];
}

/** The expression from the start of one to the end of another, with the text between them. */
export const spanning = (
  text: string,
  span: { readonly start: number; readonly end: number },
  value: TimeExpression['value'],
  name: string,
): TimeExpression => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
  value,
  name,
});

const mergeTwo = (
  text: string,
  mergers: readonly Merger[],
  left: TimeExpression,
  right: TimeExpression,
): TimeExpression | null => {
  for (const { merge } of mergers) {
    const merged = merge(text, left, right);
    if (merged !== null) return merged;
  }
  return null;
};

/** A refiner that merges each expression, from left to right, into the ones before it as far as a merger says so. */
export const mergeNeighbours = (name: string, mergers: readonly Merger[]): Refiner => ({
  name,
  refine: (text, expressions) => {
    const merged: TimeExpression[] = [];
    for (const expression of expressions) {
      let last = expression;
      for (let left = merged.at(-1); left !== undefined; left = merged.at(-1)) {
        const both = mergeTwo(text, mergers, left, last);
        if (both === null) break;
        merged.pop();
        last = both;
      }
      merged.push(last);
    }
    return merged;
  },
});
