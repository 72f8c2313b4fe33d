import { decimal, multiply, type Decimal } from '../../numeral/decimal.js';
import type { Numeral } from '../../numeral/numeral.js';
import { readApproximation } from '../approximator.js';
import type { QuantityConstruct } from '../construct.js';
import { readCurrencyPrefix } from '../currency-prefix.js';
import type { Quantity, QuantityAmount } from '../quantity.js';
import type { UnitMeaning } from '../unit-table.js';
import { readUnit, type Unit } from '../unit.js';

/** 百分之五 is a percentage, 三分之二 a fraction. */
const writtenShare = ({ denominator }: Numeral): UnitMeaning | null => {
  if (denominator === null) return null;
  const power = denominator.digits === '1' ? denominator.exponent : 0;
  const unit = ({ 2: '%', 3: '‰', 4: '‱' } as const)[power];
  const kind = unit === undefined ? 'fraction' : 'percentage';
  return { kind, unit: unit ?? null, factor: '1', ucum: null };
};

/** 零 with a thing counted: 零伤亡. */
const isZero = (numeral: Numeral): boolean => numeral.form === 'han' && numeral.value.digits === '0';

/** 6部门, 20大产业: a whole number that runs on into a word counts it. */
const precedesNoun = (text: string, numeral: Numeral): boolean =>
  numeral.value.exponent >= 0 &&
  /[\u4e00-\u9fff]/.test(text.charAt(numeral.end)) &&
  !/[的比至到和与及或左上下以]/.test(text.charAt(numeral.end));

/** A number without a unit: 5100万 counts something, 98.5 is just a number. */
const bareMeaning = (text: string, numeral: Numeral): UnitMeaning => ({
  kind: numeral.magnitude > 0 || isZero(numeral) || precedesNoun(text, numeral) ? 'count' : 'number',
  unit: null,
  factor: '1',
  ucum: null,
});

const amountOf = (numeral: Numeral, meaning: UnitMeaning): QuantityAmount => {
  const times = (value: Decimal): Decimal =>
    meaning.factor === '1' ? value : multiply(value, decimal(meaning.factor));
  return {
    low: times(numeral.value),
    high: numeral.upTo === null ? null : times(numeral.upTo),
    denominator: meaning.kind === 'fraction' ? numeral.denominator : null,
  };
};

/** Builds the quantity of one numeral with the unit after it, if any; `end` where the quote runs on beyond both. */
export const quantityOf = (
  text: string,
  numeral: Numeral,
  unit: Unit | null,
  rule: string,
  end: number = 0,
): Quantity => {
  const isNear = unit !== null && unit.kind !== 'count' && unit.start === numeral.end;
  const prefix = isNear ? null : readCurrencyPrefix(text, numeral.start);
  const share = writtenShare(numeral);
  const meaning = share ?? prefix ?? unit ?? bareMeaning(text, numeral);
  const written = share === null && prefix === null ? unit : null;
  const span = { start: prefix?.start ?? numeral.start, end: Math.max(end, written?.end ?? numeral.end) };
  const { approx, spans } = readApproximation(text, span, numeral, meaning.kind === 'duration');
  return {
    start: span.start,
    end: span.end,
    kind: meaning.kind,
    amount: amountOf(numeral, meaning),
    unit: meaning.unit,
    unitSpan: written === null ? prefix : { start: written.start, end: written.end },
    unitBefore: null,
    ucum: meaning.ucum,
    approx,
    approxSpans: spans,
    numerals: [numeral],
    rule,
  };
};

/** The plain case, a number and its unit: 3052名, 10.4%, 3.5亿元, 百分之五. */
export const counted: QuantityConstruct = {
  name: 'counted',
  read: ({ text, numerals, units }, index) => {
    const numeral = numerals[index];
    if (numeral === undefined || numeral.form === 'word') return null;
    return quantityOf(text, numeral, readUnit(text, numeral.end, units), 'counted');
  },
};
