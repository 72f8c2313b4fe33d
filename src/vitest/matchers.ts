import type { MatcherContext, MatcherResult } from './matcher-context.js';
import { toBeGrounded } from './to-be-grounded.js';
import { type ClaimExpectation, toHaveClaim } from './to-have-claim.js';
import { type HeadlineExpectation, toHaveHeadline } from './to-have-headline.js';

/** The matchers by name, for any runner whose `expect.extend` takes them: `expect.extend(matchers)`. */
export const matchers = {
  toHaveClaim(this: MatcherContext, received: unknown, expected: ClaimExpectation): MatcherResult {
    return toHaveClaim(this, received, expected);
  },
  toHaveHeadline(this: MatcherContext, received: unknown, expected: HeadlineExpectation): MatcherResult {
    return toHaveHeadline(this, received, expected);
  },
  toBeGrounded(this: MatcherContext, received: unknown, source?: string): MatcherResult {
    return toBeGrounded(this, received, source);
  },
};

/** How the matchers are called; for the types of a runner that is not vitest. */
export interface BulletinMatchers<Result = void> {
  /** A claim has all these attributes: `toHaveClaim({ metric: '派出所', value: 43, unit: '个' })`. */
  toHaveClaim: (expected: ClaimExpectation) => Result;
  /** The headline is this, or has these parts: `toHaveHeadline({ main: /平安账本$/, sub: null })`. */
  toHaveHeadline: (expected: HeadlineExpectation) => Result;
  /** Every span slices to its quote in the text or markup it was read from: `toBeGrounded(text)`. */
  toBeGrounded: (source?: string) => Result;
}

export { InvalidExpectationError } from './invalid-expectation.js';
export type { MatcherContext, MatcherResult } from './matcher-context.js';
export type { AsymmetricMatcher, Expectation, Wanted } from './expectation.js';
export type { Attributes } from './attributes.js';
export type { ExtractionWithText, Received } from './received.js';
export type { ClaimExpectation } from './to-have-claim.js';
export type { HeadlineExpectation, HeadlineParts } from './to-have-headline.js';
