import type { Claim } from '../claim/claim.js';
import { decimal } from '../numeral/decimal.js';
import type { Figure } from './agreement.js';
import type { AlignedAttribute } from './alignment.js';
import { gapsBetween, type Gap, bestInOrder } from './gap.js';
import type { Match } from './backbone.js';
import { crossingMatches } from './crossing.js';

/** The decimals of an amount as they are said: one, or the two of a range or a ratio. */
const decimalsOf = ({ amount }: Claim): readonly string[] => {
  switch (amount.type) {
    case 'exact':
      return [amount.decimal];
    case 'range':
      return [amount.minDecimal, amount.maxDecimal];
    case 'ratio':
      return [amount.numerator, amount.denominator];
  }
};

/** The significant digits of a number as it is said: 44.7 and 4.47 have the same. */
const digitsOf = (claim: Claim): string =>
  decimalsOf(claim)
    .map((said) => decimal(said).digits)
    .join(' ');

/** Whether two claims say the same decimals, whatever their units. */
const isSaidAlike = (zh: Claim, en: Claim): boolean => decimalsOf(zh).join(' ') === decimalsOf(en).join(' ');

const hasCommonDimension = (zh: Figure, en: Figure): boolean =>
  zh.readings.some(({ dimension }) => en.readings.some((reading) => reading.dimension === dimension));

/** Whether a figure is one of its kind among the free figures of its gap. */
const isAlone = (figure: Figure, figures: readonly Figure[]): boolean =>
  figures.every((other) => other === figure || other.claim.kind !== figure.claim.kind);

const isPlainCount = ({ kind }: Claim): boolean => kind === 'count' || kind === 'number';

interface Sign {
  readonly worth: number;
  readonly holds: (zh: Figure, en: Figure, gap: Gap) => boolean;
}

/** What speaks for two numbers being meant for one another although they are not the same. */
const signs: readonly Sign[] = [
  { worth: 4, holds: (zh, en) => digitsOf(zh.claim) === digitsOf(en.claim) && digitsOf(zh.claim).length > 1 },
  { worth: 3, holds: (zh, en) => isSaidAlike(zh.claim, en.claim) },
  { worth: 2, holds: (zh, en) => hasCommonDimension(zh, en) },
  { worth: 1, holds: (zh, en) => zh.claim.kind === en.claim.kind && !isPlainCount(zh.claim) },
  { worth: 1, holds: (zh, en, gap) => isAlone(zh, gap.zh) && isAlone(en, gap.en) },
  { worth: 1, holds: (_, __, gap) => gap.zh.length === gap.en.length },
  { worth: 1, holds: (zh, en) => zh.claim.direction === en.claim.direction && zh.claim.direction !== 'none' },
  { worth: 1, holds: (zh, en) => zh.claim.period === en.claim.period && zh.claim.period !== null },
];

/** The least that must speak for two numbers before they are reported as differing. */
const ENOUGH = 4;
/** The same where their order differs too: the same digits of the same dimension, say. */
const ENOUGH_OUT_OF_ORDER = 6;

const worthIn = (zh: Figure, en: Figure, gap: Gap): number =>
  signs.reduce((sum, sign) => sum + (sign.holds(zh, en, gap) ? sign.worth : 0), 0);

const aboveLeast = (worth: number, least: number): number => (worth < least ? 0 : worth);

/** Figures that stand at the same place, between the same matches, and do not agree; then those near it. */
export const differingMatches = (
  zh: readonly Figure[],
  en: readonly Figure[],
  ordered: readonly Match[],
  used: ReadonlySet<Figure>,
): readonly Match[] => {
  const inPlace = gapsBetween(zh, en, ordered, used).flatMap((gap) =>
    bestInOrder(gap, (a, b) => aboveLeast(worthIn(a, b, gap), ENOUGH)),
  );
  const taken = new Set([...used, ...inPlace.flatMap((match) => [match.zh, match.en])]);
  const nearby = crossingMatches(
    zh,
    en,
    ordered,
    taken,
    (a, b) => worthIn(a, b, { zh: [a], en: [b] }) >= ENOUGH_OUT_OF_ORDER,
  );
  return [...inPlace, ...nearby];
};

/** Whether the numbers, the units or both tell two figures apart: numbers that are said alike differ in their units. */
export const numberDifferences = (zh: Figure, en: Figure): AlignedAttribute[] => {
  if (isSaidAlike(zh.claim, en.claim)) return ['unit'];
  return hasCommonDimension(zh, en) ? ['value'] : ['value', 'unit'];
};
