import type { Extraction } from '../claim/extraction.js';
import { counted } from '../output/outline.js';
import { type Attributes, attributeSchema } from './attributes.js';
import { claimTable, nearestLines, unwantedLines } from './claim-message.js';
import { checkExpectation, type Expectation } from './expectation.js';
import { hintOf, type MatcherContext, type MatcherResult } from './matcher-context.js';
import { type ComparedClaim, compareClaim, nearestOf } from './nearest.js';
import { read, type Reading } from './received.js';

/** What can be expected of a claim: any of its attributes. */
export type ClaimExpectation = Expectation<Attributes>;

/** That a numeral was found and is no claim, where its quote is what is expected. */
const noClaimLines = ({ others }: Extraction, { text, quote }: ClaimExpectation): readonly string[] => {
  const other = others.find((candidate) => candidate.quote === (text ?? quote));
  return other === undefined ? [] : [`${other.quote} was read, but as no claim: ${other.reason}.`];
};

const missing = (
  context: MatcherContext,
  reading: Reading,
  expected: ClaimExpectation,
  compared: readonly ComparedClaim[],
): readonly string[] => {
  const { claims } = reading.extraction;
  const nearest = nearestOf(compared);
  const found = nearest === null ? claimTable(reading, claims) : nearestLines(context, reading, nearest);
  return [
    `Of ${counted(claims.length, 'claim')} none ${nearest === null ? 'comes near' : 'fits'}.`,
    ...noClaimLines(reading.extraction, expected),
    ...found,
  ];
};

const unwanted = (reading: Reading, compared: readonly ComparedClaim[]): readonly string[] => {
  const fitting = compared.filter(({ fits }) => fits).map(({ claim }) => claim);
  return [
    `Of ${counted(compared.length, 'claim')} none was to fit. What fits:`,
    ...unwantedLines(reading, fitting),
  ];
};

/**
 * Whether a claim has all the attributes expected: `expect(extraction).toHaveClaim({ metric: '派出所', value: 43 })`. Throws
 * an InvalidExpectationError where an attribute is none or what was received is no bulletin.
 */
export const toHaveClaim = (
  context: MatcherContext,
  received: unknown,
  expected: ClaimExpectation,
): MatcherResult => {
  checkExpectation('toHaveClaim', attributeSchema, expected);
  const reading = read(received);
  const compared = reading.extraction.claims.map((claim) => compareClaim(claim, expected, context));
  const pass = compared.some(({ fits }) => fits);
  const lines = (): readonly string[] =>
    pass ? unwanted(reading, compared) : missing(context, reading, expected, compared);
  return { pass, message: () => [hintOf(context, 'toHaveClaim'), '', ...lines()].join('\n') };
};
