import type { Attribute } from '../ground/attribute.js';
import type { GroundedMention, Grounding, ReadSentence } from '../ground/grounded.js';
import type { Mention } from '../judge/mention.js';
import { toAmount, toUcumAmount } from '../quantity/amount.js';
import type { Quantity } from '../quantity/quantity.js';
import { languageOf, type Language } from '../source/language.js';
import type { Passage } from '../source/passage.js';
import type { Quote, Span } from '../source/span.js';
import { isFurniture } from '../structure/block.js';
import type { CellMention } from '../table/cell-mention.js';
import type { Claim, Evidence, Location, Other, Rules } from './claim.js';

const quotesOf = (passage: Passage, spans: readonly Span[]): Quote[] =>
  spans.map(({ start, end }) => passage.quote(start, end));

const evidenceOf = <Value>({ evidence }: Attribute<Value>): Quote[] => [...evidence];

/** The words of the unit, those before the number first: 每万人口 … 件. */
const unitSpans = ({ unitBefore, unitSpan }: Quantity): readonly Span[] =>
  [unitBefore, unitSpan].filter((span) => span !== null);

type AnyMention = GroundedMention | CellMention;

/** A cell may have its unit from a head, all others say it themselves. */
const unitQuotes = (mention: AnyMention): Quote[] =>
  'unit' in mention ? [...mention.unit] : quotesOf(mention.sentence.passage, unitSpans(mention.quantity));

const evidence = (mention: AnyMention): Evidence => ({
  unit: unitQuotes(mention),
  approx: quotesOf(mention.sentence.passage, mention.quantity.approxSpans),
  direction: evidenceOf(mention.grounding.direction),
  basis: evidenceOf(mention.grounding.basis),
  period: evidenceOf(mention.grounding.period),
  metric: evidenceOf(mention.grounding.metric),
  of: evidenceOf(mention.grounding.of),
  modality: evidenceOf(mention.grounding.modality),
});

const locationOf = ({ block, passage }: ReadSentence, row: Span | null): Location => ({
  block: isFurniture(block.role) ? 'paragraph' : block.role,
  section: block.section,
  sentence: row ?? passage.span(0, passage.length),
});

const rulesOf = ({ metric, period, direction, basis, of, modality }: Grounding): Rules => ({
  metric: metric.rule ?? null,
  period: period.rule ?? null,
  direction: direction.rule ?? null,
  basis: basis.rule ?? null,
  of: of.rule ?? null,
  modality: modality.rule ?? null,
});

type KindAndUnit = Claim extends infer Kind
  ? Kind extends Claim
    ? Pick<Kind, 'kind' | 'unit' | Extract<keyof Kind, 'ucum'>>
    : never
  : never;

/** The unit as its kind of claim records it. */
const kindAndUnit = (quantity: Quantity): KindAndUnit => {
  const { kind, unit } = quantity;
  switch (kind) {
    case 'percentage':
      return { kind, unit: unit === '‰' || unit === '‱' ? unit : '%' };
    case 'percentagePoint':
      return { kind, unit: 'pp' };
    case 'money':
      return { kind, unit: unit ?? '' };
    case 'measure':
    case 'duration':
      return { kind, unit: unit ?? '', ucum: toUcumAmount(quantity) };
    case 'multiple':
    case 'fraction':
    case 'rank':
      return { kind, unit: null };
    case 'count':
    case 'number':
      return { kind, unit };
  }
};

/** A number in a table is of the language of its heads. */
const languageOfCell = (mention: CellMention): Language =>
  languageOf([mention.grounding.metric.value ?? '', ...mention.unit.map(({ text }) => text)].join(' '));

/** The record of a grounded number. `hash` is the fingerprint of the whole text (see `contentHash`). */
export const toClaim = (mention: AnyMention, hash: string): Claim => {
  const { sentence, quantity, grounding, rule } = mention;
  const { text: quote, ...span } = sentence.passage.quote(quantity.start, quantity.end);
  return {
    id: `${hash}-${span.start}-${span.end}`,
    ...kindAndUnit(quantity),
    amount: toAmount(quantity.amount),
    approx: quantity.approx,
    direction: grounding.direction.value,
    basis: grounding.basis.value,
    period: grounding.period.value,
    metric: grounding.metric.value,
    of: grounding.of.value,
    modality: grounding.modality.value,
    span,
    quote,
    evidence: evidence(mention),
    location: locationOf(sentence, 'row' in mention ? mention.row : null),
    from: 'row' in mention ? 'table' : 'text',
    rule,
    rules: rulesOf(grounding),
    language: 'row' in mention ? languageOfCell(mention) : sentence.passage.language,
  };
};

/** The record of a number that is no claim, or null where it is one. */
export const toOther = (passage: Passage, mention: Mention): Other | null => {
  const { disposition } = mention;
  if (disposition.claim) return null;
  const { text: quote, ...span } = passage.quote(mention.start, mention.end);
  return { quote, span, reason: disposition.reason, rule: disposition.rule };
};
