import { amountOf } from '../claim/explain.js';
import type { Claim } from '../claim/claim.js';
import { type Column, gridLines, oneLine } from '../output/grid.js';
import { counted } from '../output/outline.js';
import type { MatcherContext } from './matcher-context.js';
import type { ComparedClaim, Comparison } from './nearest.js';
import { placeOf, wordsAround } from './place.js';
import type { Reading } from './received.js';

/** Claims told in one message at most. */
const MOST = 10;

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

/** How one attribute differs, expected above received; one line where it agrees. */
const comparisonLines = (
  { utils }: MatcherContext,
  { name, expected, received, agrees }: Comparison,
  width: number,
): readonly string[] => {
  const label = name.padEnd(width);
  if (agrees) return [`  = ${label}  ${isScalar(received) ? utils.printExpected(received) : 'as expected'}`];
  const margin = ' '.repeat(width);
  // What takes several lines stays in the column.
  const indented = (printed: string): string => printed.replaceAll('\n', `\n${margin}      `);
  return [
    `  ≠ ${label}  expected ${indented(utils.printExpected(expected))}`,
    `    ${margin}  received ${indented(utils.printReceived(received))}`,
  ];
};

/** How attributes differ, a column of names before them. */
export const comparisonsLines = (
  context: MatcherContext,
  comparisons: readonly Comparison[],
): readonly string[] => {
  const width = Math.max(...comparisons.map(({ name }) => name.length));
  return comparisons.flatMap((comparison) => comparisonLines(context, comparison, width));
};

/** A claim by its quote and its place, then the words around it. */
const claimLines = (reading: Reading, claim: Claim): readonly string[] => [
  `${oneLine(claim.quote)}, ${placeOf(reading, claim.span)}:`,
  `  ${wordsAround(reading, claim)}`,
];

/** The nearest claim and how it differs. */
export const nearestLines = (
  context: MatcherContext,
  reading: Reading,
  { claim, comparisons }: ComparedClaim,
): readonly string[] => {
  const [first, ...rest] = claimLines(reading, claim);
  return [`The nearest is ${first}`, ...rest, '', ...comparisonsLines(context, comparisons)];
};

const columnsOf = (reading: Reading): readonly Column<Claim>[] => [
  { title: 'PLACE', align: 'left', cell: ({ span }) => placeOf(reading, span) },
  { title: 'QUOTE', align: 'left', cell: ({ quote }) => quote },
  { title: 'AMOUNT', align: 'right', cell: ({ amount }) => amountOf(amount) },
  { title: 'UNIT', align: 'left', cell: ({ unit }) => unit ?? '' },
  { title: 'METRIC', align: 'left', cell: ({ metric }) => metric ?? '' },
  { title: 'PERIOD', align: 'left', cell: ({ period }) => period ?? '' },
];

/** The first claims as a table, and how many more there are; nothing where there is none. */
export const claimTable = (reading: Reading, claims: readonly Claim[]): readonly string[] => {
  if (claims.length === 0) return [];
  const rest = claims.length - MOST;
  return [
    ...gridLines(columnsOf(reading), claims.slice(0, MOST)).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${counted(rest, 'claim')} more`] : []),
  ];
};

/** Claims that are not to be there, each with the words around it. */
export const unwantedLines = (reading: Reading, claims: readonly Claim[]): readonly string[] => {
  const rest = claims.length - MOST;
  return [
    ...claims.slice(0, MOST).flatMap((claim) => claimLines(reading, claim)),
    ...(rest > 0 ? [`and ${counted(rest, 'claim')} more`] : []),
  ];
};
