import { snapshotOf } from '../output/snapshot.js';
import { InvalidExpectationError } from './invalid-expectation.js';
import { type ExtractionWithText, read } from './received.js';

/**
 * What is read in a bulletin, as a text to be kept and compared with; `gongbao snapshot FILE` writes the same:
 * `await expect(bulletinSnapshot(text)).toMatchFileSnapshot('bulletin.expected.txt')`. Takes the text, what `extractHtml`
 * returned, or `{ text, ...extract(text, { published }) }`. Throws an InvalidExpectationError for anything else.
 */
export const bulletinSnapshot = (received: string | ExtractionWithText): string => {
  const { text, extraction } = read(received);
  if (text !== null) return snapshotOf(text, extraction);
  throw new InvalidExpectationError(
    'bulletinSnapshot: an extraction does not hold its text, so pass { text, ...extraction }',
  );
};
