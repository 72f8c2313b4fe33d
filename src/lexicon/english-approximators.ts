import type { Approx } from '../claim/claim.js';

type Entries = readonly (readonly [string, Approx])[];

const each = (approx: Approx, phrases: string): Entries =>
  phrases.split(', ').map((phrase) => [phrase, approx] as const);

/** Words before a number that soften or bound it, as the annotation guide groups their Chinese counterparts. */
export const englishBoundsBefore: Entries = [
  ...each('about', 'about, around, approximately, roughly, some, an estimated, approx., circa'),
  ...each('nearly', 'nearly, almost, close to, approaching, just under'),
  ...each('moreThan', 'more than, over, above, exceeding, exceeded, exceed, exceeds, surpassed, surpassing'),
  ...each('moreThan', 'surpasses, surpass, topped, topping, in excess of, well over, upwards of'),
  ...each(
    'atLeast',
    'at least, no less than, not less than, no fewer than, not lower than, no lower than, at or above',
  ),
  ...each('lessThan', 'less than, fewer than, under, below, lower than'),
  ...each(
    'atMost',
    'at most, no more than, not more than, up to, not exceeding, not exceed, within, a maximum of, at or below',
  ),
];

/** Words after a number and its unit that do the same. */
export const englishBoundsAfter: Entries = [
  ...each('atLeast', 'or more, or above, and above, or over, and over, or higher, at least, at a minimum'),
  ...each('atMost', 'or less, or below, or lower, or fewer, and below, or under, at most, or thereabouts'),
  ...each('about', 'or so'),
  ...each('moreThan', 'plus, -plus, +, odd, -odd'),
];
