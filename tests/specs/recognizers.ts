import { lexicalisedAs } from '../../src/judge/lexicalised-words.js';
import { decimal, divide, multiply, toDouble, type Decimal } from '../../src/numeral/decimal.js';
import type { Numeral } from '../../src/numeral/numeral.js';
import { scanNumerals } from '../../src/numeral/scan.js';
import { readQuantities } from '../../src/quantity/read-quantities.js';
import type { Quantity } from '../../src/quantity/quantity.js';
import { fold } from '../../src/source/fold.js';
import { unitNames } from './unit-names.js';

/** A case of the specifications: a text and what is to be found in it. `End` is the last character, inclusive. */
export interface SpecCase {
  readonly Input: string;
  readonly Results: readonly SpecResult[];
}

export interface SpecResult {
  readonly Text: string;
  readonly Start: number;
  readonly End: number;
  readonly Resolution?: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
  };
}

/** What we find, in the terms of the specifications: half-open offsets, a double, and a unit both sides agree on. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly unit: string | null;
}

interface Read {
  readonly text: string;
  readonly numerals: readonly Numeral[];
  readonly quantities: readonly Quantity[];
}

const read = (input: string): Read => {
  const text = fold(input);
  const numerals = scanNumerals(text, input);
  return { text, numerals, quantities: readQuantities(text, numerals) };
};

const SIGNIFICANT = 15;

const quotient = (value: Decimal, denominator: Decimal | null): number | null =>
  toDouble(denominator === null ? value : divide(value, denominator, SIGNIFICANT));

/** Words of a unit before the number stand in the quote there: 人民币 50元, 华氏温度98.6度. With us they are evidence only. */
const UNIT_BEFORE = /(?<!\d)(?:人民币|华氏温度) {0,4}$/;

const withUnitBefore = (text: string, start: number): number =>
  start - (UNIT_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0);

/** What a factor of the lexicon (500, 2000/3) makes of a number. */
const times = (value: Decimal, factor: string): number | null => {
  const [above = '1', below = '1'] = factor.split('/');
  return quotient(multiply(value, decimal(above)), decimal(below));
};

/** The quote up to the word that leaves the number open, which the specifications leave out at its end: 四百 of 四百多. */
const withoutOpenEnding = ({
  start,
  end,
  open,
}: Numeral): { readonly start: number; readonly end: number } => ({
  start,
  end: open !== null && open.start > start && open.end === end ? open.start : end,
});

const DOZEN = '打';

/**
 * Numbers are our numerals, also where a unit follows. A dozen (打) is a unit with us and part of the number there.
 * Magnitudes without a digit (万) and numerals within a word of our lexicon (统一) are none on either side.
 */
const numbers = ({ text, quantities }: Read): readonly Found[] =>
  quantities
    .filter((quantity) => lexicalisedAs(text, quantity) === null)
    .flatMap(({ numerals }) => numerals)
    .filter(({ bare, form }) => !bare && form !== 'dotted' && form !== 'malformed')
    .map((numeral) => {
      const { start, end } = withoutOpenEnding(numeral);
      const isDozen = text[end] === DOZEN;
      const value = isDozen ? multiply(numeral.value, decimal('12')) : numeral.value;
      return { start, end: isDozen ? end + 1 : end, value: quotient(value, numeral.denominator), unit: null };
    });

/** A place in an order: 第 and the number, without the 名 that our quote takes along. */
const ordinals = ({ text, quantities }: Read): readonly Found[] =>
  quantities
    .filter(({ start }) => text[start] === '第')
    .map(({ start, numerals: [numeral] }) => ({
      start,
      end: numeral.end,
      value: toDouble(numeral.value),
      unit: null,
    }));

const SHARES: ReadonlySet<string> = new Set(['percentage', 'percentagePoint', 'fraction']);

const isOfTens = ({ denominator }: Quantity['amount']): boolean =>
  denominator === null || denominator.digits === '1';

const HUNDREDTHS: Readonly<Record<string, string>> = { '%': '1', '‰': '0.1', '‱': '0.01' };

/**
 * Shares in hundredths: percentages, per mille, and fractions with a power of ten below the line (百万分之五). The
 * specifications call 百分点 a percentage; with us they are a kind of their own, and the mapping takes them for one.
 */
const percentages = ({ quantities }: Read): readonly Found[] =>
  quantities
    .filter(({ kind, amount }) => SHARES.has(kind) && amount.high === null && isOfTens(amount))
    .map(({ start, end, kind, unit, amount }) => {
      const factor = kind === 'fraction' ? '100' : (HUNDREDTHS[unit ?? ''] ?? '1');
      return {
        start,
        end,
        value: quotient(multiply(amount.low, decimal(factor)), amount.denominator),
        unit: '%',
      };
    });

const currencies = ({ text, quantities }: Read): readonly Found[] =>
  quantities
    .filter(({ kind }) => kind === 'money')
    .map(({ start, end, amount, unit }) => ({
      start: withUnitBefore(text, start),
      end,
      value: toDouble(amount.low),
      unit,
    }));

/** Measures in the UCUM unit, so that 三千比特 may be 3 kilobits or 3000 bits. */
const measures = ({ text, quantities }: Read): readonly Found[] =>
  quantities
    .filter(({ kind }) => kind === 'measure')
    .map(({ start, end, amount, unit, ucum }) => ({
      start: withUnitBefore(text, start),
      end,
      value: ucum === null ? toDouble(amount.low) : times(amount.low, ucum.factor),
      unit: ucum?.code ?? unit,
    }));

const AGE_SUFFIX = '大';

/** Ages are lengths of time in 岁, or with 大 after them, which there is in the quote. */
const ages = ({ text, quantities }: Read): readonly Found[] =>
  quantities
    .filter(
      ({ kind, unit, end }) =>
        kind === 'duration' && ((unit ?? '').endsWith('岁') || text[end] === AGE_SUFFIX),
    )
    .map(({ start, end, amount, ucum }) => ({
      start,
      end: text[end] === AGE_SUFFIX ? end + 1 : end,
      value: toDouble(amount.low),
      unit: ucum?.code ?? null,
    }));

const TEMPERATURES: ReadonlySet<string> = new Set(['Cel', '[degF]', 'K', '度']);

/** What each file of the specifications asks for, from our lower-level API. */
export const models: Readonly<Record<string, (read: Read) => readonly Found[]>> = {
  AgeModel: ages,
  CurrencyModel: currencies,
  DimensionModel: measures,
  NumberModel: numbers,
  OrdinalModel: ordinals,
  PercentModel: percentages,
  TemperatureModel: (input) => measures(input).filter(({ unit }) => TEMPERATURES.has(unit ?? '')),
};

/** Whether a text speaks of 百分点, which the specifications call a percentage. */
export const speaksOfPoints = (input: string): boolean => /百 ?分 ?点/.test(fold(input));

/** What we find of a model in a text, in reading order. */
export const find = (model: string, input: string): readonly Found[] =>
  (models[model]?.(read(input)) ?? []).toSorted((a, b) => a.start - b.start);

/** A result of the specifications in the same terms. */
export const expected = (model: string, { Start, End, Resolution }: SpecResult): Found => {
  const written = Resolution?.value?.replace('%', '') ?? null;
  const name = Resolution?.isoCurrency ?? Resolution?.unit ?? (model === 'PercentModel' ? '%' : null);
  const unit = name === null ? null : (unitNames.get(name) ?? { unit: name, factor: '1' });
  const value = written === null ? null : Number(written) * Number(unit?.factor ?? '1');
  return { start: Start, end: End + 1, value, unit: unit?.unit ?? null };
};

/** Doubles of the specifications are rounded to 15 digits. */
const isNear = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b)));

/** Whether both found the same: offsets, value and unit of each, and nothing else. */
export const isSame = (found: readonly Found[], wanted: readonly Found[]): boolean =>
  found.length === wanted.length &&
  found.every((one, index) => {
    const other = wanted[index];
    return (
      other?.start === one.start &&
      other.end === one.end &&
      other.unit === one.unit &&
      isNear(one.value, other.value)
    );
  });
