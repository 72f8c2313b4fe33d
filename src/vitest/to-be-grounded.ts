import { assertGrounded } from '../claim/assert-grounded.js';
import { assertGroundedHtml } from '../claim/assert-grounded-html.js';
import { NotGroundedError } from '../errors.js';
import { counted } from '../output/outline.js';
import { InvalidExpectationError } from './invalid-expectation.js';
import { hintOf, type MatcherContext, type MatcherResult } from './matcher-context.js';
import { isHtmlExtraction, read, type Reading } from './received.js';

const check = ({ extraction, text }: Reading, source: unknown): void => {
  if (source !== undefined && typeof source !== 'string') {
    throw new InvalidExpectationError(`toBeGrounded takes the text that was read, got ${typeof source}`);
  }
  if (source !== undefined && isHtmlExtraction(extraction)) return assertGroundedHtml(source, extraction);
  const against = source ?? text;
  if (against === null) {
    throw new InvalidExpectationError(
      'toBeGrounded: an extraction does not hold its text, so pass it: toBeGrounded(text)',
    );
  }
  return assertGrounded(against, extraction);
};

/** What does not hold, or null where all does. */
const problemOf = (reading: Reading, source: unknown): string | null => {
  try {
    check(reading, source);
    return null;
  } catch (error) {
    if (error instanceof NotGroundedError) return error.message;
    throw error;
  }
};

/**
 * Whether every span of an extraction slices to its quote and every attribute has its evidence (see `assertGrounded`):
 * `expect(extract(text)).toBeGrounded(text)`. For what `extractHtml` returned `source` is the markup; without it the
 * extraction is held against its own `text`. Throws an InvalidExpectationError where there is no text to hold it against.
 */
export const toBeGrounded = (context: MatcherContext, received: unknown, source?: string): MatcherResult => {
  const reading = read(received);
  const problem = problemOf(reading, source);
  const { claims, others } = reading.extraction;
  const held = `Every span holds, of ${counted(claims.length, 'claim')} and ${counted(others.length, 'other numeral')}.`;
  return {
    pass: problem === null,
    message: () => [hintOf(context, 'toBeGrounded', 'source'), '', problem ?? held].join('\n'),
  };
};
