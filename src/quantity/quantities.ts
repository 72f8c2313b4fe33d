import type { Amount, Approx, ClaimKind, UcumAmount } from '../claim/claim.js';
import type { Numeral } from '../numeral/numeral.js';
import { scanNumerals } from '../numeral/scan.js';
import { fold } from '../source/fold.js';
import { overlaps, type Quote, type Span } from '../source/span.js';
import { findTimes } from '../time/find-times.js';
import { toAmount, toUcumAmount } from './amount.js';
import type { Quantity } from './quantity.js';
import { readQuantities } from './read-quantities.js';

/** A number with its unit as it stands in a text. Offsets are UTF-16 and half-open. */
export interface QuantityRecord {
  /** What is counted or measured: `money` for 3.5亿元, `percentage` for 三成, `duration` for 6分15秒 … */
  readonly kind: ClaimKind;
  readonly amount: Amount;
  /** The unit as claims record it: CNY, %, 个, 公里; null where there is none. */
  readonly unit: string | null;
  /** The amount in UCUM, for measures and durations that have a unit there; see `toUcumAmount` for its exactness. */
  readonly ucum: UcumAmount | null;
  /** How exact it is said to be: `moreThan` for 超, 余 and 多. */
  readonly approx: Approx;
  /** From the first character of the number to the end of its unit. */
  readonly span: Span;
  /** The text's own characters there. */
  readonly quote: string;
  /** The words that say the unit and how exact it is, each with its span. */
  readonly evidence: { readonly unit: readonly Quote[]; readonly approx: readonly Quote[] };
  /** The construct that read it: `counted`, `range`, `compound` … */
  readonly rule: string;
}

const quoteOf = (text: string, { start, end }: Span): Quote => ({ start, end, text: text.slice(start, end) });

const NONE: readonly Quote[] = [];

const quotesOf = (text: string, spans: readonly Span[]): readonly Quote[] =>
  spans.length === 0 ? NONE : spans.map((span) => quoteOf(text, span));

const unitSpans = ({ unitBefore, unitSpan }: Quantity): readonly Span[] =>
  [unitBefore, unitSpan].filter((span) => span !== null);

const toRecord = (text: string, quantity: Quantity): QuantityRecord => {
  const { start, end, kind, unit, approx, approxSpans, rule } = quantity;
  return {
    kind,
    amount: toAmount(quantity.amount),
    unit,
    ucum: toUcumAmount(quantity),
    approx,
    span: { start, end },
    quote: text.slice(start, end),
    evidence: { unit: quotesOf(text, unitSpans(quantity)), approx: quotesOf(text, approxSpans) },
    rule,
  };
};

/** The numerals that are in none of the spans; both lists are in order. */
const outside = (numerals: readonly Numeral[], spans: readonly Span[]): readonly Numeral[] => {
  let passed = 0;
  return numerals.filter((numeral) => {
    while ((spans[passed]?.end ?? Infinity) <= numeral.start) passed++;
    const span = spans[passed];
    return span === undefined || !overlaps(numeral, span);
  });
};

/**
 * Finds every number of a plain text with its unit, what bounds it and its exact value, in order and without overlap:
 * `quantities('全年接警超3万起')[0]` is a count of 30000 起, `moreThan`, with the quote 3万起. Dates and calendar periods
 * (2022年, 1月9日, 五年来) are left out; nothing else is judged, so ordinals, labels and the numerals of words (第三届,
 * 统一) are among the results. Use `extract` to learn which numbers are claims and what they say. Time is linear in the
 * length of the text. Throws a TypeError where the argument is not a string.
 */
export const quantities = (text: string): readonly QuantityRecord[] => {
  if (typeof text !== 'string') {
    throw new TypeError(
      `quantities(text): text must be a string, got ${text === null ? 'null' : typeof text}`,
    );
  }
  const folded = fold(text);
  const numerals = outside(scanNumerals(folded, text), findTimes(folded));
  return readQuantities(folded, numerals).map((quantity) => toRecord(text, quantity));
};
