import { contains, type Quote, type Span } from '../source/span.js';
import type { Amount, Claim } from './claim.js';

/** An amount in exact decimals: `10 to 15` of a range, `2/3` of a ratio. */
export const amountOf = (amount: Amount): string => {
  if (amount.type === 'exact') return amount.decimal;
  return amount.type === 'range'
    ? `${amount.minDecimal} to ${amount.maxDecimal}`
    : `${amount.numerator}/${amount.denominator}`;
};

/** The attributes that words of the text say, in the order they are told. */
export const saidAttributes = ['approx', 'metric', 'of', 'period', 'direction', 'basis', 'modality'] as const;
type Attribute = (typeof saidAttributes)[number];

/** What an attribute is when nothing was said of it. */
export const attributeDefaults: Readonly<Record<Attribute, string | null>> = {
  approx: 'exact',
  metric: null,
  of: null,
  period: null,
  direction: 'none',
  basis: 'none',
  modality: 'actual',
};

const wordsOf = (quotes: readonly Quote[], sentence: Span): string =>
  quotes
    .map((quote) => {
      const place = contains(sentence, quote) ? '' : ' outside its sentence';
      return `“${quote.text.replace(/\s+/g, ' ')}” at ${quote.start}${place}`;
    })
    .join(' + ');

const attributeLine = (claim: Claim, name: Attribute): string => {
  const value = claim[name];
  const quotes = claim.evidence[name];
  const shown = value ?? 'null';
  const rule = name === 'approx' ? null : claim.rules[name];
  const by = rule === null ? '' : `, read by ${rule}`;
  if (quotes.length > 0) return `${name}: ${shown}, from ${wordsOf(quotes, claim.location.sentence)}${by}`;
  return value === attributeDefaults[name]
    ? `${name}: ${shown}, for nothing is said of it`
    : `${name}: ${shown}, from the number's own form`;
};

/**
 * How a claim came about, a line for the number and one for each attribute, with the words each was read from and where
 * they stand: `metric: 刑事警情总量, from “刑事警情总量” at 7, read by predicated`. Words said before the claim's own sentence are marked.
 */
export const explain = (claim: Claim): readonly string[] => {
  const unit = claim.unit === null ? '' : ` ${claim.unit}`;
  const number = `${claim.kind}: ${amountOf(claim.amount)}${unit}, from “${claim.quote}” at ${claim.span.start}, read by the rule ${claim.rule}`;
  return [number, ...saidAttributes.map((name) => attributeLine(claim, name))];
};
