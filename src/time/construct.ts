import type { Reading } from './date-numeral.js';
import type { TimeValue } from './time-expression.js';

/** One way of writing a time. */
export interface Construct {
  readonly name: string;
  /** The characters that can begin it. */
  readonly begins: string;
  /** Reads it at the offset, which holds one of those characters; null where it does not stand there. */
  readonly read: (text: string, at: number) => Reading<TimeValue> | null;
}

/** The decimal digits, for `begins`. */
export const DIGITS = '0123456789';
/** The Han numerals of months, quarters and counts, for `begins`. */
export const HAN_NUMERALS = '一二三四五六七八九十';
