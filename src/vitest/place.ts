import { quotesWithin } from '../claim/assert-grounded.js';
import type { Claim } from '../claim/claim.js';
import { excerpt } from '../output/excerpt.js';
import { contains, type Quote, type Span } from '../source/span.js';
import type { Reading } from './received.js';

/** Characters of a sentence told on either side of its number. */
const REACH = 40;

/** Where something stands: `line 3` of a text that is known, else `offset 57`. */
export const placeOf = ({ text }: Reading, { start }: Span): string =>
  text === null ? `offset ${start}` : `line ${text.slice(0, start).split(/\r\n|[\r\n]/).length}`;

/** The part of the bulletin's own text that holds a sentence. */
const holderOf = ({ extraction, text }: Reading, sentence: Span): Quote | undefined =>
  text === null
    ? quotesWithin(extraction.bulletin).find((quote) => contains(quote, sentence))
    : { start: 0, end: text.length, text };

/** The words around a claim's number, as far as its sentence goes; the quote alone where the sentence is not known. */
export const wordsAround = (reading: Reading, { span, location, quote }: Claim): string => {
  const holder = holderOf(reading, location.sentence);
  if (holder === undefined) return `«${quote}»`;
  const within = ({ start, end }: Span): Span => ({ start: start - holder.start, end: end - holder.start });
  return excerpt(holder.text, within(location.sentence), within(span), REACH);
};
