import type { Claim } from '../claim/claim.js';
import { agree, conversionOf, type Figure, figuresOf } from './agreement.js';
import type { AlignedPair, Alignment, DifferingPair } from './alignment.js';
import { backboneOf, type Match } from './backbone.js';
import { crossingMatches } from './crossing.js';
import { differencesOf } from './differences.js';
import { differingMatches, numberDifferences } from './differing.js';
import { bestInOrder, gapsBetween } from './gap.js';

/** What can be aligned: an extraction, or any record that holds claims. */
export interface Alignable {
  readonly claims: readonly Claim[];
}

const checkAlignable = (parameter: string, value: unknown): void => {
  const has = typeof value === 'object' && value !== null && 'claims' in value && Array.isArray(value.claims);
  if (!has)
    throw new TypeError(`align(zh, en): ${parameter} must be an extraction, an object { claims: [...] }`);
};

const usedIn = (matches: readonly Match[]): ReadonlySet<Figure> =>
  new Set(matches.flatMap((match) => [match.zh, match.en]));

const byPlace = (a: Match, b: Match): number => a.zh.index - b.zh.index;

const agreeAtAll = (zh: Figure, en: Figure): boolean => agree(zh, en) !== null;

const toPair = ({ zh, en }: Match): AlignedPair => {
  const agreement = agree(zh, en);
  return {
    zh: zh.claim,
    en: en.claim,
    conversion: agreement === null ? null : conversionOf(zh, en, agreement),
    differences: differencesOf(zh.claim, en.claim),
  };
};

const toDiffering = ({ zh, en }: Match): DifferingPair => ({
  zh: zh.claim,
  en: en.claim,
  differences: [...numberDifferences(zh, en), ...differencesOf(zh.claim, en.claim)],
});

const without = (figures: readonly Figure[], used: ReadonlySet<Figure>): Claim[] =>
  figures.filter((figure) => !used.has(figure)).map(({ claim }) => claim);

/**
 * Matches the claims of a Chinese bulletin and of its English translation, one to one, by value and unit, and reports
 * where their numbers differ: `align(extract('耕地1.8亿亩。'), extract('It has 12 million hectares.'))` gives one
 * pair with a conversion by 0.0666666666667.
 *
 * Equal numbers in the same order come first, then converted numbers that were rounded between them, then numbers whose
 * order the translation changed. What is left at the same place on both sides, of the same dimension or with the same
 * digits, is `differing`. Values are compared as exact decimals; time grows with n log n. Throws a TypeError where
 * one side has no list of claims.
 */
export const align = (zh: Alignable, en: Alignable): Alignment => {
  checkAlignable('zh', zh);
  checkAlignable('en', en);
  const [chinese, english] = [figuresOf(zh.claims), figuresOf(en.claims)];
  const backbone = backboneOf(chinese, english);
  const rounded = gapsBetween(chinese, english, backbone, usedIn(backbone)).flatMap((gap) =>
    bestInOrder(gap, (a, b) => Number(agreeAtAll(a, b))),
  );
  const ordered = [...backbone, ...rounded].toSorted(byPlace);
  const crossing = crossingMatches(chinese, english, ordered, usedIn(ordered), agreeAtAll);
  const agreed = [...ordered, ...crossing];
  const differing = differingMatches(chinese, english, ordered, usedIn(agreed));
  const used = usedIn([...agreed, ...differing]);
  return {
    pairs: agreed.toSorted(byPlace).map(toPair),
    differing: differing.toSorted(byPlace).map(toDiffering),
    zhOnly: without(chinese, used),
    enOnly: without(english, used),
  };
};
