import { toDouble } from '../numeral/decimal.js';
import type { Attribute } from './attribute.js';
import type { GroundedMention } from './grounded.js';

/** How many numbers back the total that a share is of may have been said. */
const REACH = 48;
const SHARES: ReadonlySet<string> = new Set(['percentage', 'fraction']);
const PARTS: ReadonlySet<string> = new Set(['count', 'money', 'measure']);
const LEADS_SHARE = /占/;
const AMONG_THEM = /其中/;

const valueOf = ({ quantity }: GroundedMention): number | null => {
  const { low, high, denominator } = quantity.amount;
  if (high !== null) return null;
  const [value, below] = [toDouble(low), denominator === null ? 1 : toDouble(denominator)];
  return value === null || !below ? null : value / below;
};

/** A share in percent and how far off it may be for how finely it is written: 35.7% within 0.06, 四成 within 5.5. */
const shareOf = (
  mention: GroundedMention,
): { readonly percent: number; readonly tolerance: number } | null => {
  const value = valueOf(mention);
  if (value === null) return null;
  if (mention.quantity.kind === 'fraction') return { percent: value * 100, tolerance: 5.5 };
  const { text } = mention.sentence.passage;
  const written = text.slice(mention.quantity.start, mention.quantity.end);
  if (!written.includes('%')) return { percent: value, tolerance: 5.5 };
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return { percent: value, tolerance: 0.6 * 10 ** -decimals };
};

const textBetween = (first: GroundedMention, second: GroundedMention): string =>
  first.sentence === second.sentence
    ? second.sentence.passage.text.slice(first.quantity.end, second.quantity.start)
    : '';

/** The total said before of which the part right before the share is just that share: 6038起,占35.7% of 16907起. */
const byReckoning = (
  before: readonly GroundedMention[],
  part: GroundedMention,
  share: GroundedMention,
): GroundedMention | null => {
  const [amount, wanted] = [valueOf(part), shareOf(share)];
  if (!PARTS.has(part.quantity.kind) || amount === null || wanted === null || amount <= 0) return null;
  let best: { readonly whole: GroundedMention; readonly off: number } | null = null;
  for (const whole of before) {
    const total = valueOf(whole);
    if (
      total === null ||
      total <= amount ||
      whole.quantity.unit !== part.quantity.unit ||
      whole.grounding.metric.value === null
    )
      continue;
    const off = Math.abs((amount / total) * 100 - wanted.percent);
    if (off <= wanted.tolerance + wanted.percent * 0.004 && off <= (best?.off ?? Infinity))
      best = { whole, off };
  }
  return best?.whole ?? null;
};

/** The claim whose metric is the whole of a share that names none: by reckoning, or the one before 其中. */
const wholeFor = (
  before: readonly GroundedMention[],
  share: GroundedMention,
): Attribute<string | null> | null => {
  const { quantity, grounding } = share;
  const previous = before.at(-1);
  if (
    !SHARES.has(quantity.kind) ||
    grounding.of.value !== null ||
    grounding.direction.value !== 'none' ||
    previous === undefined
  )
    return null;
  const between = textBetween(previous, share);
  if (LEADS_SHARE.test(between)) {
    const whole = byReckoning(before.slice(-REACH, -1), previous, share);
    if (whole !== null) return whole.grounding.metric;
  }
  if (!AMONG_THEM.test(between) && !AMONG_THEM.test(share.sentence.passage.text.slice(0, 4))) return null;
  const isPart =
    LEADS_SHARE.test(between) ||
    /^[是为]/.test(share.sentence.passage.text.slice(quantity.end, quantity.end + 1));
  return isPart && !SHARES.has(previous.quantity.kind) && previous.grounding.metric.value !== null
    ? previous.grounding.metric
    : null;
};

/** Fills in the wholes that were said as totals before: 共接警16907起…处置救助6038起,占35.7%. Linear in the claims. */
export const completeShares = (mentions: readonly GroundedMention[]): readonly GroundedMention[] =>
  mentions.map((mention, index) => {
    const of = wholeFor(mentions.slice(Math.max(0, index - REACH), index), mention);
    return of === null ? mention : { ...mention, grounding: { ...mention.grounding, of } };
  });
