import { englishChangeVerbs } from '../../../lexicon/english-change-words.js';
import { compare, decimal, multiply, scale, type Decimal } from '../../../numeral/decimal.js';
import type { Unit } from '../../../quantity/unit.js';
import type { EnglishNumeral } from '../../numeral/numeral.js';
import { wordsOf } from '../../words.js';
import type { EnglishConstruct } from '../construct.js';
import { currencyBefore } from '../currency.js';
import { counts, kindOf } from '../plain-numeral.js';
import { quantityOf } from '../quantity.js';
import { readEnglishUnit } from '../unit.js';

/** Words between two numbers that make them one: 3.5-4.0, 5 to 7, two or three; and, only after between. */
const JOINT = /^(?: ?[-–—~] ?| to | or )$/;
const AND = /^ and $/;
const BETWEEN = /\bbetween (?:about |around |roughly )?$/i;
const FROM = /\bfrom (?:(?! by )[^,;.]){0,60}$/i;
/** range from 0.6 to 1.4 yuan is one range. */
const RANGING =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|span(?:s|ned|ning)?|fluctuat(?:e|es|ed|ing)|anywhere)\b[^,;.]{0,40}\bfrom $/i;
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

/** 2.6 yuan to 3.1 yuan per kilogram: what is said below the stroke is said of both. */
const sameUnit = (first: Unit | null, second: Unit | null): boolean =>
  first === null ||
  (first.kind === second?.kind &&
    (first.unit === second.unit || (second.unit?.startsWith(`${first.unit ?? ''}/`) ?? false)));

const endsInChange = (lead: string): boolean => englishChangeVerbs.has(wordsOf(lead).at(-1)?.text ?? '');

/** The two numbers of a range after `by` are of one size: by 5 to 7 yuan; by 15 to 132 is a change and a level. */
const WIDEST_RATIO = decimal('4');

/** What the words before and between two numbers are judged with. */
interface Ends {
  readonly lead: string;
  readonly between: string;
  readonly first: EnglishNumeral;
  readonly second: EnglishNumeral;
  /** The unit of the first, where it has its own. */
  readonly own: Unit['kind'] | 'money' | null;
}

/** rose by 15 liters to 132 liters: a change and the level it led to; a percentage is of another kind than its change. */
const isChangeToLevel = ({ lead, first, second, own }: Ends): boolean => {
  if (!BY.test(lead) && !endsInChange(lead)) return false;
  const isMeasured = own !== null && own !== 'percentage';
  return first.magnitude > 0 || isMeasured || compare(second.value, multiply(first.value, WIDEST_RATIO)) > 0;
};

const isRange = (ends: Ends): boolean => {
  const { lead, between } = ends;
  if (AND.test(between)) return BETWEEN.test(lead);
  if (!JOINT.test(between)) return false;
  return between !== ' to ' || RANGING.test(lead) || !(FROM.test(lead) || isChangeToLevel(ends));
};

/** 3.5-4.0 percent, between 25% and 40%, by 5 to 7 yuan, $5-7 billion, two or three. From 88 to 317 are two numbers. */
export const range: EnglishConstruct = {
  name: 'range',
  read: ({ text, numerals }, index) => {
    const [first, second] = [numerals[index], numerals[index + 1]];
    if (first === undefined || second === undefined || !counts(first) || !counts(second)) return null;
    if (first.denominator !== null || second.denominator !== null) return null;
    const firstUnit = readEnglishUnit(text, first.end);
    const secondCurrency = currencyBefore(text, second.start);
    const between = text.slice(firstUnit?.end ?? first.end, secondCurrency?.start ?? second.start);
    const currency = currencyBefore(text, first.start);
    const start = currency?.start ?? first.start;
    const lead = text.slice(Math.max(0, start - LEAD_REACH), start);
    const own = firstUnit?.kind ?? (currency !== null && secondCurrency !== null ? 'money' : null);
    if (between.length > LONGEST_JOINT || !isRange({ lead, between, first, second, own })) return null;
    const unit = readEnglishUnit(text, second.end);
    const low = withScaleOf(first, second);
    const isEither = between === ' or ' && firstUnit !== null;
    const isNear = RANGING.test(lead) || placesOf(second.value) - placesOf(low) <= WIDEST;
    const isClose = isNear && compare(low, second.value) < 0;
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
