import type { Construct } from '../page.js';
import { bracketHeading } from './bracket-heading.js';
import { bulletHeading } from './bullet-heading.js';
import { numberedHeading } from './numbered-heading.js';
import { unnumberedHeading } from './unnumbered-heading.js';

/** The kinds of heading, in the order they are tried. */
export const headings: readonly Construct[] = [
  numberedHeading,
  bracketHeading,
  bulletHeading,
  unnumberedHeading,
];
