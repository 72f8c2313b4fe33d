import type { Direction } from '../claim/claim.js';

type Change = Exclude<Direction, 'none'>;

const each = (direction: Change, words: string): readonly (readonly [string, Change])[] =>
  words.split(' ').map((word) => [word, direction] as const);

/** Verbs of change in the forms they are found in, with the way they go. */
export const englishChangeVerbs: ReadonlyMap<string, Change> = new Map([
  ...each(
    'increase',
    'increase increased increases increasing rise rose risen rises rising raise raised raises raising',
  ),
  ...each(
    'increase',
    'grow grew grown grows growing climb climbed climbs climbing expand expanded expands expanding',
  ),
  ...each(
    'increase',
    'widen widened widens widening jump jumped jumps jumping soar soared soars soaring surge surged surges',
  ),
  ...each(
    'increase',
    'surging gain gained gains gaining advance advanced improve improved improves improving accelerated',
  ),
  ...each(
    'increase',
    'quickened lengthened extended extend boosted boost boosting lifted lift edged-up strengthened',
  ),
  ...each('increase', 'swelled swell leapt leaped leap spiked mounted multiplied ticked rallied'),
  ...each('increase', 'appreciated appreciate rebounded heightened enlarged picked'),
  ...each(
    'decrease',
    'decrease decreased decreases decreasing fall fell fallen falls falling drop dropped drops dropping',
  ),
  ...each(
    'decrease',
    'decline declined declines declining reduce reduced reduces reducing cut cuts cutting narrow narrowed',
  ),
  ...each(
    'decrease',
    'narrows narrowing shrink shrank shrunk shrinks shrinking lower lowered lowers lowering slip slipped',
  ),
  ...each(
    'decrease',
    'slid slide plunged plunge tumbled contracted contract contracts slowed slow slowing weakened eased',
  ),
  ...each(
    'decrease',
    'trimmed trim trims trimming slashed slash pared diminished dwindled receded subsided cooled',
  ),
  ...each(
    'decrease',
    'shortened shorten dipped dip plummeted sank depreciated depreciate lost lose losing saved',
  ),
]);

/** Those of them that also have for an object what they are done to: saved 17 people, cut 300 trees. */
export const englishTransitiveChanges: ReadonlySet<string> = new Set(
  (
    'raise raised raises raising lost lose losing saved gain gained gains gaining cut cuts cutting lift lifted extend ' +
    'extended expanded expand improved improve improves boosted reduced reduce shortened lowered trimmed picked'
  ).split(' '),
);

/** Nouns of change: an increase of 5%, a 5% drop. */
export const englishChangeNouns: ReadonlyMap<string, Change> = new Map([
  ...each(
    'increase',
    'increase increases rise growth gain jump surge expansion hike upturn increment appreciation raise',
  ),
  ...each('increase', 'improvement acceleration'),
  ...each(
    'decrease',
    'decrease decreases fall drop decline reduction reductions cut contraction dip slump slowdown',
  ),
  ...each('decrease', 'shrinkage depreciation'),
]);

/** Words straight before or after a number: up 5%, 5 points higher, 20 billion more than last year. */
export const englishChangeAdverbs: ReadonlyMap<string, Change> = new Map([
  ...each('increase', 'up'),
  ...each('decrease', 'down'),
]);

/** Comparatives after a number. */
export const englishComparatives: ReadonlyMap<string, Change> = new Map([
  ...each('increase', 'higher more faster greater larger longer above up'),
  ...each('decrease', 'lower less fewer slower smaller shorter below down'),
]);
