import { wordsOfQuotes } from '../source/span.js';
import { z } from 'zod';
import { comparisonsLines } from './claim-message.js';
import { type AsymmetricMatcher, checkExpectation, type Expectation, isAsymmetric } from './expectation.js';
import { agrees, hintOf, isPattern, type MatcherContext, type MatcherResult } from './matcher-context.js';
import { read } from './received.js';

const partsSchema = z.object({
  kicker: z.string().nullable(),
  main: z.string().nullable(),
  sub: z.string().nullable(),
});

/** 引题, 主题 and 副题 as texts; null where the bulletin has none. */
export type HeadlineParts = Readonly<z.infer<typeof partsSchema>>;

/** What can be expected of a headline: its main line, or some of its parts. */
export type HeadlineExpectation = string | RegExp | AsymmetricMatcher | Expectation<HeadlineParts>;

/** A text, a pattern or a matcher is meant of the main line. */
const partsOf = (expected: HeadlineExpectation): Expectation<HeadlineParts> =>
  typeof expected === 'string' || isPattern(expected) || isAsymmetric(expected)
    ? { main: expected }
    : expected;

/**
 * Whether the bulletin has this headline: `expect(extraction).toHaveHeadline('青岫晒出平安账本')`, or parts of it:
 * `toHaveHeadline({ kicker: '科技兴警', sub: null })`. Line breaks of a headline set in several lines are dropped. Throws an
 * InvalidExpectationError as `toHaveClaim`.
 */
export const toHaveHeadline = (
  context: MatcherContext,
  received: unknown,
  expected: HeadlineExpectation,
): MatcherResult => {
  const parts = partsOf(expected);
  checkExpectation('toHaveHeadline', partsSchema, parts);
  const { headline } = read(received).extraction.bulletin;
  const comparisons = partsSchema
    .keyof()
    .options.filter((name) => name in parts)
    .map((name) => {
      const part = headline[name];
      const words = part === null ? null : wordsOfQuotes([part]);
      return { name, expected: parts[name], received: words, agrees: agrees(context, words, parts[name]) };
    });
  return {
    pass: comparisons.every((comparison) => comparison.agrees),
    message: () =>
      [hintOf(context, 'toHaveHeadline'), '', ...comparisonsLines(context, comparisons)].join('\n'),
  };
};
