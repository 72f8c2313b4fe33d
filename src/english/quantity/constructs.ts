import { compare, scale, toPlain, type Decimal } from '../../numeral/decimal.js';
import type { Unit } from '../../quantity/unit.js';
import { englishChangeVerbs } from '../../lexicon/english-change-words.js';
import { countedNounAt } from '../noun-phrase.js';
import type { EnglishNumeral } from '../numeral/numeral.js';
import type { EnglishConstruct } from './construct.js';
import { currencyBefore } from './currency.js';
import { wordsOf } from '../words.js';
import { quantityOf } from './quantity.js';
import { readEnglishUnit } from './unit.js';

const counts = ({ use, form }: EnglishNumeral): boolean =>
  use === 'number' && form !== 'dotted' && form !== 'malformed';

const NUMBER_WORDS = /\b(?:index|indices|ratio|score|rating|coefficient|points?)\b/i;
const CLAUSE_REACH = 60;

/** A number with nothing after it that it counts is a number alone where it is an index or has decimals. */
const kindOf = (text: string, { start, end, denominator, magnitude, value }: EnglishNumeral) => {
  if (denominator !== null) return 'fraction';
  if (countedNounAt(text, end) !== null) return 'count';
  const lead = text.slice(Math.max(0, start - CLAUSE_REACH), start);
  const isDecimal = value.exponent < 0 && magnitude === 0;
  return isDecimal || NUMBER_WORDS.test(lead) ? 'number' : 'count';
};

/** Words between two numbers that make them one: 3.5-4.0, 5 to 7, two or three; and, only after between. */
const JOINT = /^(?: ?[-–—~] ?| to | or )$/;
const AND = /^ and $/;
const BETWEEN = /\bbetween (?:about |around |roughly )?$/i;
const FROM = /\bfrom (?:(?! by )[^,;.]){0,60}$/i;
/** rose by 73.59 million to 117 million is a change and a level. */
const BY = /\bby (?:about |around |nearly |over |more than )?$/i;
const LONGEST_JOINT = 5;
const LEAD_REACH = 72;
/** Two ends of a range lie closer together than a change and the level it led to: rose 12 to 317. */
const WIDEST = 1;

const placesOf = ({ digits, exponent }: Decimal): number => digits.length + exponent;

/** 3 of 3 to 5 million is three million. */
const withScaleOf = (low: EnglishNumeral, high: EnglishNumeral): Decimal =>
  low.magnitude === 0 && high.magnitude > 0 && compare(low.value, scale(high.value, -high.magnitude)) < 0
    ? scale(low.value, high.magnitude)
    : low.value;

const sameUnit = (first: Unit | null, second: Unit | null): boolean =>
  first === null || (first.kind === second?.kind && first.unit === second.unit);

const endsInChange = (lead: string): boolean => englishChangeVerbs.has(wordsOf(lead).at(-1)?.text ?? '');

const isRange = (text: string, start: number, between: string, first: EnglishNumeral): boolean => {
  const lead = text.slice(Math.max(0, start - LEAD_REACH), start);
  if (AND.test(between)) return BETWEEN.test(lead);
  const isWhole = first.magnitude > 0;
  const isLevel = FROM.test(lead) || (isWhole && (BY.test(lead) || endsInChange(lead)));
  return JOINT.test(between) && !(between === ' to ' && isLevel);
};

/** 3.5-4.0 percent, between 25% and 40%, by 5 to 7 yuan, $5-7 billion, two or three. From 88 to 317 are two numbers. */
const range: EnglishConstruct = {
  name: 'range',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !counts(first) || !counts(second)) return null;
    if (first.denominator !== null || second.denominator !== null) return null;
    const firstUnit = readEnglishUnit(text, first.end);
    const secondCurrency = currencyBefore(text, second.start);
    const between = text.slice(firstUnit?.end ?? first.end, secondCurrency?.start ?? second.start);
    const currency = currencyBefore(text, first.start);
    if (between.length > LONGEST_JOINT || !isRange(text, currency?.start ?? first.start, between, first))
      return null;
    const unit = readEnglishUnit(text, second.end);
    const low = withScaleOf(first, second);
    const isEither = between === ' or ' && firstUnit !== null;
    const isClose = placesOf(second.value) - placesOf(low) <= WIDEST && compare(low, second.value) < 0;
    if (!sameUnit(firstUnit, unit) || !isClose || isEither) return null;
    return quantityOf(text, {
      numerals: [first, second],
      low,
      high: second.value,
      denominator: null,
      currency,
      unit,
      kind: kindOf(text, second),
      rule: 'range',
    });
  },
};

/** What is to say of a number that stands alone. */
const bareParts = { high: null, denominator: null, currency: null, unit: null } as const;

/** doubled, tripled, twice: a multiple in one word. */
const multiple: EnglishConstruct = {
  name: 'multiple',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || (numeral.use !== 'growth' && numeral.use !== 'multiple')) return null;
    const rule = numeral.use;
    return quantityOf(text, {
      ...bareParts,
      numerals: [numeral],
      low: numeral.value,
      kind: 'multiple',
      rule,
    });
  },
};

const RANKS_BEFORE =
  /\b(?:ranks?|ranked|ranking|placed?|came|comes|stood|moved up to|rose to|to|from) (?:as )?(?:the )?$/i;
const RANKED_BEFORE = /\b(?:ranks?|ranked|ranking|placed) (?:as )?(?:the |at )?$/i;
const RANKS_AFTER = /^[ -](?:largest|biggest|highest|lowest|fastest|longest|busiest)\b/i;
const PLACE_AFTER = /^ (?:to \w+ )?place\b/i;
const BEFORE_RANK = 24;

/** ranked fifth, the second largest, from third to second place; the first session is no rank. */
const rank: EnglishConstruct = {
  name: 'rank',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral?.use !== 'ordinal') return null;
    const before = text.slice(Math.max(0, numeral.start - BEFORE_RANK), numeral.start);
    const after = text.slice(numeral.end, numeral.end + BEFORE_RANK);
    const isRank =
      RANKED_BEFORE.test(before) ||
      RANKS_AFTER.test(after) ||
      (PLACE_AFTER.test(after) && RANKS_BEFORE.test(before));
    if (!isRank) return null;
    return quantityOf(text, {
      ...bareParts,
      numerals: [numeral],
      low: numeral.value,
      kind: 'rank',
      rule: 'rank',
    });
  },
};

const TOP = /\btop $/i;

/** the top 10: a rank of ten at most. */
const top: EnglishConstruct = {
  name: 'top',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || !counts(numeral)) return null;
    const led = TOP.exec(text.slice(Math.max(0, numeral.start - BEFORE_RANK), numeral.start));
    if (led === null || readEnglishUnit(text, numeral.end) !== null) return null;
    const parts = { ...bareParts, low: numeral.value, kind: 'rank', rule: 'rank' } as const;
    const start = numeral.start - led[0].length;
    const span = { start, end: start + led[0].trimEnd().length };
    return { ...quantityOf(text, { ...parts, numerals: [numeral] }), approx: 'atMost', approxSpans: [span] };
  },
};

const TIMES = /^ ?times$/;
/** three times the figure, 2.3 times that of 2019; prices were raised three times counts. */
const COMPARES =
  /^(?:,? (?:the|as|that|those|of|its|their|more|higher|larger|greater|faster|over|what|last)\b|-)/;

const isOccasions = (text: string, unit: Unit | null): boolean =>
  unit?.kind === 'multiple' &&
  TIMES.test(text.slice(unit.start, unit.end)) &&
  !COMPARES.test(text.slice(unit.end, unit.end + 12));

/** A number with its unit or currency: 25.7-percent, RMB 128,000, 20.6 million mu, 47, two-thirds. */
const plain: EnglishConstruct = {
  name: 'plain',
  read: ({ text, numerals }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || !counts(numeral)) return null;
    const read = numeral.denominator === null ? readEnglishUnit(text, numeral.end) : null;
    const unit = isOccasions(text, read) ? null : read;
    return quantityOf(text, {
      numerals: [numeral],
      low: numeral.value,
      high: null,
      denominator: numeral.denominator,
      currency: currencyBefore(text, numeral.start),
      unit,
      kind: kindOf(text, numeral),
      rule: 'counted',
    });
  },
};

const OUT_OF = /^ (?:in|out of)(?: every)? $/;

/** one in four, seven out of ten: a fraction. */
const outOf: EnglishConstruct = {
  name: 'outOf',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !counts(first) || !counts(second)) return null;
    const between = text.slice(first.end, second.start);
    const isPart = OUT_OF.test(between) && compare(first.value, second.value) < 0;
    if (!isPart || first.magnitude + second.magnitude > 0 || readEnglishUnit(text, second.end) !== null)
      return null;
    const parts = { ...bareParts, low: first.value, kind: 'fraction', rule: 'outOf' } as const;
    return quantityOf(text, { ...parts, numerals: [first, second], denominator: second.value });
  },
};

const TO_ONE = /^ ?: ?$/;

/** 2.5:1 is the number 2.5. */
const ratio: EnglishConstruct = {
  name: 'ratio',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !TO_ONE.test(text.slice(first.end, second.start)))
      return null;
    if (!counts(first) || toPlain(second.value) !== '1') return null;
    const parts = { ...bareParts, low: first.value, kind: 'number', rule: 'ratio' } as const;
    return quantityOf(text, { ...parts, numerals: [first, second] });
  },
};

/** Tried in order at each number; the first that reads holds. */
export const englishConstructs: readonly EnglishConstruct[] = [
  outOf,
  ratio,
  range,
  multiple,
  rank,
  top,
  plain,
];
