import type { Claim } from '../claim/claim.js';
import { attributeOf, isWorded, weightOf } from './attributes.js';
import { likeness } from './likeness.js';
import { agrees, type MatcherContext } from './matcher-context.js';

/** One attribute as it is expected and as a claim has it. */
export interface Comparison {
  readonly name: string;
  readonly expected: unknown;
  readonly received: unknown;
  readonly agrees: boolean;
}

/** A claim held against what is expected of it. */
export interface ComparedClaim {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  /** Whether all of it agrees. */
  readonly fits: boolean;
  /** The part of what is expected that agrees, by weight, from 0 to 1. */
  readonly nearness: number;
}

/** Words that differ may be as near as this. */
const LIKE = 0.5;

const nearnessOf = ({ name, expected, received, agrees: same }: Comparison): number => {
  if (same) return 1;
  const bothText = typeof expected === 'string' && typeof received === 'string';
  return isWorded(name) && bothText ? LIKE * likeness(expected, received) : 0;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Holds a claim against what is expected of it, attribute by attribute. */
export const compareClaim = (claim: Claim, expected: object, context: MatcherContext): ComparedClaim => {
  const comparisons = Object.entries(expected).map(([name, wanted]: [string, unknown]) => {
    const received = attributeOf(claim, name);
    return { name, expected: wanted, received, agrees: agrees(context, received, wanted) };
  });
  const weighed = comparisons.map((comparison) => weightOf(comparison.name) * nearnessOf(comparison));
  return {
    claim,
    comparisons,
    fits: comparisons.every((comparison) => comparison.agrees),
    nearness: sum(weighed) / sum(comparisons.map(({ name }) => weightOf(name))),
  };
};

/** A claim of which less than this agrees is not the one that is meant. */
const NEAR = 0.25;

/** The claim of which most agrees, the first of equals; null where none is near. */
export const nearestOf = (compared: readonly ComparedClaim[]): ComparedClaim | null => {
  const nearest = compared.toSorted((a, b) => b.nearness - a.nearness)[0];
  return nearest === undefined || nearest.nearness < NEAR ? null : nearest;
};
