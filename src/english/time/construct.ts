import type { TimeValue } from '../../time/time-expression.js';

/** One way of writing a time in English. */
export interface EnglishTimeConstruct {
  readonly name: string;
  /** Finds it anywhere; matches are bounded in length. The flags are `gi`, or `g` where capitals matter. */
  readonly pattern: RegExp;
  /** What a match says; null where it is no time after all. */
  readonly value: (match: RegExpMatchArray, text: string) => TimeValue | null;
}
