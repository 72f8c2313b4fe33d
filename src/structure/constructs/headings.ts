import type { Construct } from '../page.js';
import { bracketHeading } from './bracket-heading.js';
import { bulletHeading } from './bullet-heading.js';
import { markupHeading } from './markup-heading.js';
import { numberedHeading } from './numbered-heading.js';
import { stoppedHeading } from './stopped-heading.js';
import { unnumberedHeading } from './unnumbered-heading.js';

/** The kinds of heading, in the order they are tried. */
export const headings: readonly Construct[] = [
  numberedHeading,
  bracketHeading,
  bulletHeading,
  markupHeading,
  stoppedHeading,
  unnumberedHeading,
];
