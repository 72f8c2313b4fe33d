import type { Amount, Claim } from '../claim/claim.js';
import { negate, scale, type Decimal } from '../numeral/decimal.js';
import { ONE, type Reading, readingIn } from './reading.js';
import { spelling, unitSizes, type UnitSize } from './unit-size.js';

const SHARE = 'share';
const MULTIPLE = 'multiple';
const COUNT: UnitSize = { dimension: 'count', size: ONE };

/** Whether a changed multiple says by how much it grew (增长1倍), to how much (翻一番, doubled), or either (rose 3 times). */
const growth = ({ language, quote }: Claim): 'by' | 'to' | 'either' => {
  if (language === 'zh') return quote.startsWith('翻') ? 'to' : 'by';
  return /^(?:re)?(?:doubl|tripl|trebl|quadrupl)/i.test(quote) ? 'to' : 'either';
};

/**
 * 是去年的2.1倍 is 2.1 times, 210 percent, or 110 percent more; 增长1倍, 翻一番 and doubled are 100 percent more and twice as
 * much.
 */
const multipleReadings = (claim: Claim): readonly Reading[] => {
  const read = (dimension: string, shift: Decimal | null = null): Reading =>
    readingIn({ dimension, size: ONE }, claim.amount, shift);
  const to = [read(MULTIPLE), read(SHARE, negate(ONE))];
  if (claim.direction === 'none') return [...to, read(SHARE)];
  const by = [read(SHARE), read(MULTIPLE, ONE)];
  return { by, to, either: [...to, ...by] }[growth(claim)];
};

const percentSizes: Readonly<Record<string, Decimal>> = {
  '%': scale(ONE, -2),
  '‰': scale(ONE, -3),
  '‱': scale(ONE, -4),
};

/** A unit that is in no table measures itself. */
const sizeOf = (unit: string): UnitSize => unitSizes(unit)[0] ?? { dimension: spelling(unit), size: ONE };

/**
 * A rate, 公斤/亩, is a mass over an area; and as a text may say what it is over elsewhere (每亩 … 480公斤), the mass alone.
 * Empty where the unit is no rate.
 */
const rateSizes = (unit: string): readonly UnitSize[] => {
  const [above = '', below, ...more] = unit.split('/');
  if (below === undefined || more.length > 0) return [];
  const [over, under] = [sizeOf(above), sizeOf(below)];
  return [{ dimension: `${over.dimension}/${under.dimension}`, size: over.size, per: under.size }, over];
};

const readAs = (sizes: readonly UnitSize[], amount: Amount): readonly Reading[] =>
  sizes.map((size) => readingIn(size, amount));

/** A unit that is in no table may be a classifier of the other language: both are counts then. */
const unknownSizes = (unit: string): readonly UnitSize[] => [
  { dimension: `unit ${spelling(unit)}`, size: ONE },
  COUNT,
];

const firstOf = (...lists: readonly (readonly UnitSize[])[]): readonly UnitSize[] =>
  lists.find((list) => list.length > 0) ?? [];

/**
 * What the number of a claim may mean, the first meaning the plainest: 1.2亿亩 is an area, 3倍 a multiple and a share of
 * 300 percent, 5度 an energy or a temperature.
 */
export const readingsOf = (claim: Claim): readonly Reading[] => {
  const { amount } = claim;
  switch (claim.kind) {
    case 'percentage':
      return [readingIn({ dimension: SHARE, size: percentSizes[claim.unit] ?? scale(ONE, -2) }, amount)];
    case 'fraction':
      return [readingIn({ dimension: SHARE, size: ONE }, amount)];
    case 'multiple':
      return multipleReadings(claim);
    case 'percentagePoint':
      return [readingIn({ dimension: 'percentage point', size: ONE }, amount)];
    case 'rank':
      return [readingIn({ dimension: 'rank', size: ONE }, amount)];
    case 'money':
      return readAs(firstOf(rateSizes(claim.unit), [sizeOf(claim.unit)]), amount);
    case 'measure':
    case 'duration':
      return readAs(firstOf(rateSizes(claim.unit), unitSizes(claim.unit), unknownSizes(claim.unit)), amount);
    case 'count':
    case 'number':
      return [readingIn(COUNT, amount)];
  }
};
