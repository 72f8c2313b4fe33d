import type { Approx } from '../../claim/claim.js';
import { englishBoundsAfter, englishBoundsBefore } from '../../lexicon/english-approximators.js';
import { longestMatch } from '../../source/longest-match.js';
import type { Span } from '../../source/span.js';
import { beginsWord, endsWord } from '../words.js';

const before = longestMatch(englishBoundsBefore);
const after = longestMatch(englishBoundsAfter);

/** A word that softens or bounds a number. */
export interface Bound extends Span {
  readonly approx: Approx;
}

const REACH = 24;

/** bring it up to 95% says where it ends, not how much at most. */
const LEVEL_UP_TO =
  /\b(?:bring|brings|bringing|brought|raise|raising|raised|go|goes|went|came)\b[^.;]{0,80}$/i;

/** The bound that ends where a number begins: `more than 5`, `exceeded 5`, `an average of about 5`. */
export const boundBefore = (text: string, at: number): Bound | null => {
  if (!/\s/.test(text.charAt(at - 1))) return null;
  const from = Math.max(0, at - 1 - REACH);
  const head = text.slice(from, at - 1).toLowerCase();
  const found = before.before(head, head.length);
  if (found === null || !beginsWord(head, found.start) || (found.start === 0 && from > 0)) return null;
  const bound = { start: from + found.start, end: at - 1, approx: found.entry };
  const isLevel =
    text.slice(bound.start, bound.end).toLowerCase() === 'up to' &&
    LEVEL_UP_TO.test(text.slice(Math.max(0, bound.start - 100), bound.start));
  return isLevel ? null : bound;
};

/** The bound after a quantity: `5 or more`, `5 percent or so`, `300 million plus`, `50+`. */
export const boundAfter = (text: string, at: number): Bound | null => {
  const start = text[at] === ' ' ? at + 1 : at;
  const found = after.at(text.slice(start, start + REACH).toLowerCase(), 0);
  const isSign = text[start] === '+' || text[start] === '-';
  if (found === null || !endsWord(text, start + found.end) || (isSign && start > at)) return null;
  if (/^ \d/.test(text.slice(start + found.end, start + found.end + 2))) return null;
  return { start, end: start + found.end, approx: found.entry };
};
