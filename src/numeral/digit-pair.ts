import type { Token } from './token.js';

const digitOf = (token: Token | undefined): number | null =>
  token?.type === 'digits' && token.script === 'han' ? Number(token.value.digits) : null;

/** Two digits that count up name a span of numbers: 三五个, 两三百, 十七八. */
const countsUp = (low: number | null, high: number | null): boolean =>
  low !== null && high !== null && low > 0 && (high === low + 1 || (low === 3 && high === 5));

const without = (tokens: readonly Token[], index: number): readonly Token[] =>
  tokens.filter((_, i) => i !== index);

/** The two numbers that a pair of neighbouring digits stands for: 二三百 is 二百 and 三百. */
export interface DigitPair {
  /** Index of the first of the two digits. */
  readonly index: number;
  readonly low: readonly Token[];
  readonly high: readonly Token[];
}

/** Finds the pair of neighbouring digits among the parts of a number, or null where there is none. */
export const findDigitPair = (tokens: readonly Token[]): DigitPair | null => {
  const digits = tokens.map(digitOf);
  const isAlone = (index: number): boolean =>
    (digits[index - 1] ?? null) === null && (digits[index + 2] ?? null) === null;
  const index = digits.findIndex((digit, i) => countsUp(digit, digits[i + 1] ?? null) && isAlone(i));
  return index < 0 ? null : { index, low: without(tokens, index + 1), high: without(tokens, index) };
};
