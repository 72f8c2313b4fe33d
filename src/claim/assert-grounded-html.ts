import { NotGroundedError } from '../errors.js';
import { createStripper } from '../html/stripped.js';
import type { Span } from '../source/span.js';
import { assertGrounded, quotesWithin } from './assert-grounded.js';
import type { HtmlExtraction } from './html-extraction.js';

/** White space is the layout's: a line break between blocks stands nowhere in the markup. */
const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

interface Ranged {
  readonly where: string;
  readonly text: string;
  readonly sourceRange?: Span | undefined;
}

const rangedIn = ({ bulletin, claims, others }: HtmlExtraction): readonly Ranged[] => [
  ...quotesWithin(bulletin).map((quote) => ({ ...quote, where: 'bulletin' })),
  ...claims.map(({ id, quote, sourceRange }) => ({ where: `claim ${id}`, text: quote, sourceRange })),
  ...others.map(({ quote, sourceRange }) => ({ where: `other ${quote}`, text: quote, sourceRange })),
];

/**
 * Checks an extraction against the markup it was read from: it is grounded in its own text (see `assertGrounded`), and for
 * every claim, every other numeral and every quote of the bulletin, what stands in its `sourceRange`, stripped of tags and
 * hidden text and decoded, is the quote up to white space. Throws a NotGroundedError that names the first that is not.
 */
export const assertGroundedHtml = (html: string, extraction: HtmlExtraction): void => {
  assertGrounded(extraction.text, extraction);
  const strip = createStripper(html);
  for (const { where, text, sourceRange } of rangedIn(extraction)) {
    if (sourceRange === undefined) throw new NotGroundedError(`${where}: it has no sourceRange`);
    const found = strip(sourceRange);
    if (withoutSpace(found) === withoutSpace(text)) continue;
    const { start, end } = sourceRange;
    const range = `sourceRange [${start}, ${end})`;
    throw new NotGroundedError(`${where}: ${range} is ${JSON.stringify(found)}, not ${JSON.stringify(text)}`);
  }
};
