import type { NumeralWord } from '../lexicon/numeral-characters.js';
import type { Span } from '../source/span.js';
import type { Decimal } from './decimal.js';

/** How a numeral is written: 3.5万 is arabic, 三万五 is han, 二〇二六 is a digit string, 1.2.3 is dotted. */
export type NumeralForm = 'arabic' | 'han' | 'digitString' | 'word' | 'dotted' | 'malformed';

/** A word within the numeral that leaves its value open: 余 in 3万余. */
export interface OpenEnding extends Span {
  readonly approx: 'moreThan' | 'several' | 'about';
}

/** What a numeral word says: 一半 half, 过半 overHalf, 对折 halfPrice, 首位 first, 翻番 double. */
export type NumeralReading = NumeralWord['reading'];

/** A number as written, by offsets into the text it was scanned in. */
export interface Numeral extends Span {
  readonly form: NumeralForm;
  /** The number; for a pair (三五个) or a fraction (三分之二), the lower end or the numerator. */
  readonly value: Decimal;
  /** The upper end of a pair of neighbouring digits: 5 in 三五个. */
  readonly upTo: Decimal | null;
  /** The denominator of a written fraction: 3 in 三分之二, 100 in 百分之五. */
  readonly denominator: Decimal | null;
  readonly open: OpenEnding | null;
  /** Power of ten of the closing 十百千万亿: 4 in 1.2万; it may be shared back over a range. */
  readonly magnitude: number;
  /** Whether there are magnitudes and no digit: 百, 千万. */
  readonly bare: boolean;
  /** Set where a word is a number as a whole. */
  readonly reading?: NumeralReading;
}

/** A number with nothing special about it. */
export const plainNumeral = ({ start, end }: Span, form: NumeralForm, value: Decimal): Numeral => ({
  start,
  end,
  form,
  value,
  upTo: null,
  denominator: null,
  open: null,
  magnitude: 0,
  bare: false,
});
