import type { Mention } from '../../judge/mention.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { Span } from '../../source/span.js';

/** A claim in its sentence with the words on either side of it, as far as the claims before and after. */
export interface EnglishClaim {
  readonly mention: Mention & { readonly quantity: Quantity };
  readonly rule: string;
  /** The quote with the words that bound it: more than 5 percent. */
  readonly extent: Span;
  /** From the end of the claim before, or the beginning of the sentence, to this one. */
  readonly lead: Span;
  /** From this claim to the next, or the end of the sentence. */
  readonly tail: Span;
}

const extentOf = ({ start, end, approxSpans }: Quantity): Span => ({
  start: Math.min(start, ...approxSpans.map((span) => span.start)),
  end: Math.max(end, ...approxSpans.map((span) => span.end)),
});

const isClaim = (mention: Mention): mention is EnglishClaim['mention'] =>
  mention.disposition.claim && mention.quantity !== null;

/** The claims of a sentence in order: `GDP rose 5%` is one, its lead is `GDP rose `. */
export const claimsOf = (text: string, mentions: readonly Mention[]): readonly EnglishClaim[] => {
  const claims = mentions.filter(isClaim).map((mention) => ({ mention, extent: extentOf(mention.quantity) }));
  return claims.map(({ mention, extent }, index) => ({
    mention,
    extent,
    rule: mention.disposition.rule,
    lead: { start: claims[index - 1]?.extent.end ?? 0, end: extent.start },
    tail: { start: extent.end, end: claims[index + 1]?.extent.start ?? text.length },
  }));
};

/** The words of a span. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end);

/** What may stand between two numbers of a list: 3% and 5%, 4.4%, 12.2% and 5%. */
const JOINT = /^(?: ?\([^()]{0,20}\))?(?:,? and|,|,? or|,? and by| and of|, by) $/;

/** Whether a claim goes on with the list that the one before is in. */
export const continuesList = (
  text: string,
  before: EnglishClaim | undefined,
  { lead, mention }: EnglishClaim,
): boolean =>
  before !== undefined &&
  JOINT.test(slice(text, lead)) &&
  (before.mention.quantity.kind === mention.quantity.kind || slice(text, lead).endsWith(' or '));
