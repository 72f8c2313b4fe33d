import type { Construct, Page } from '../page.js';
import { bracketHeading } from './bracket-heading.js';
import { bulletHeading } from './bullet-heading.js';
import { markupHeading } from './markup-heading.js';
import { numberedHeading } from './numbered-heading.js';
import { stoppedHeadingOf } from './stopped-heading.js';
import { unnumberedHeading } from './unnumbered-heading.js';

/** The kinds of heading that any page may have, in the order they are tried. */
export const headings: readonly Construct[] = [
  numberedHeading,
  bracketHeading,
  bulletHeading,
  markupHeading,
  unnumberedHeading,
];

/** The kinds of heading of a page: those that any may have, and those that only its like has. */
export const headingsOf = (page: Page): readonly Construct[] => {
  const stopped = stoppedHeadingOf(page);
  return stopped === null ? headings : [...headings, stopped];
};
