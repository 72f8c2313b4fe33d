import { add, decimal, scale, type Decimal } from './decimal.js';
import type { DigitsToken, PowerToken, Token } from './token.js';

/** What a run of parts is worth, and how many of them belong to the number. */
export interface Sum {
  readonly value: Decimal;
  readonly length: number;
}

/** A part closed by 万, 亿 or 兆, with its whole value and that power of ten. */
interface Term {
  readonly value: Decimal;
  readonly power: number;
}

/** The number as far as it has been read. */
interface State {
  /** The script of the first part; Arabic digits never follow Han ones. */
  readonly script: 'arabic' | 'han';
  /** Closed parts, the largest first. */
  readonly terms: readonly Term[];
  /** What 十, 百 and 千 have added since. */
  readonly section: Decimal;
  /** Digits that wait for their magnitude. */
  readonly digits: DigitsToken | null;
  /** Whether a 零 stands among the digits since the last magnitude: 一千零五 is 1005, 一千五 is 1500. */
  readonly afterZero: boolean;
  readonly lastSmall: number;
  /** Whether no digit has been read yet. */
  readonly bare: boolean;
  /** The power of ten of the last magnitudes, 0 where there are none yet. */
  readonly lastPower: number;
}

const ZERO = decimal('0');
const ONE = decimal('1');

const isZero = (token: DigitsToken): boolean => token.script === 'han' && token.value.digits === '0';

const addDigits = (state: State, token: DigitsToken): State | null => {
  if (state.digits !== null && !isZero(state.digits)) return null;
  if (token.script === 'arabic' && state.script === 'han') return null;
  return { ...state, digits: token, afterZero: state.afterZero || isZero(token), bare: false };
};

/** 十 needs no 一 before it in 一百十五 and 一千零十; 百 and 千 need a digit, unless there is none at all (万千, 千百). */
const lacksDigit = ({ digits, lastPower, bare }: State, power: number): boolean => {
  if (digits === null) return !bare && !(power === 1 && lastPower === 2);
  return isZero(digits) && power > 1;
};

const addSmall = (state: State, { power }: PowerToken): State | null => {
  const { digits } = state;
  if (power >= state.lastSmall || lacksDigit(state, power)) return null;
  const times = digits === null || isZero(digits) ? ONE : digits.value;
  const section = add(state.section, scale(times, power));
  return { ...state, section, digits: null, afterZero: false, lastSmall: power, lastPower: power };
};

const closed = (state: State, terms: readonly Term[], lastPower: number): State => ({
  ...state,
  terms,
  section: ZERO,
  digits: null,
  afterZero: false,
  lastSmall: Infinity,
  lastPower,
});

/** 万亿 and 万万: a magnitude right after another multiplies it. */
const addChained = (state: State, { power }: PowerToken): State => {
  const last = state.terms.at(-1);
  if (last === undefined) return closed(state, [{ value: scale(ONE, power), power }], power);
  const whole = last.power + power;
  return closed(
    state,
    [...state.terms.slice(0, -1), { value: scale(last.value, power), power: whole }],
    whole,
  );
};

const addLarge = (state: State, token: PowerToken): State | null => {
  if (state.digits === null && state.section.digits === '0') return addChained(state, token);
  const part = state.digits === null ? state.section : add(state.section, state.digits.value);
  const higher = state.terms.filter((term) => term.power >= token.power);
  const lower = state.terms.slice(higher.length);
  // 一万五千亿 takes its 一万 along; 3万5亿 is two numbers.
  if (higher.at(-1)?.power === token.power || (lower.length > 0 && state.script === 'arabic')) return null;
  const taken = lower.reduce((sum, term) => add(sum, term.value), part);
  return closed(state, [...higher, { value: scale(taken, token.power), power: token.power }], token.power);
};

const advance = (state: State, token: Token): State | null => {
  if (token.type === 'digits') return addDigits(state, token);
  return token.type === 'small' ? addSmall(state, token) : addLarge(state, token);
};

/** What digits at the end without a magnitude are worth, or null where they do not belong: 三千二, 3万4000, 1千零1. */
const trailingValue = ({ script, digits, afterZero, lastPower }: State): Decimal | null => {
  if (digits === null) return ZERO;
  if (lastPower === 0) return digits.value;
  if (isZero(digits)) return null;
  if (digits.script === 'arabic') {
    return digits.width === lastPower || (afterZero && digits.width < lastPower) ? digits.value : null;
  }
  if (script === 'arabic') return afterZero ? digits.value : null;
  return afterZero || lastPower < 2 ? digits.value : scale(digits.value, lastPower - 1);
};

/** Parts at the end that turned out not to belong: the digits, with the 零 before them. */
const withoutTrailing = (tokens: readonly Token[]): number => {
  const last = tokens.findLastIndex((token) => token.type !== 'digits');
  return last + 1;
};

const start = (token: Token | undefined): State => ({
  script: token?.type === 'digits' ? token.script : 'han',
  terms: [],
  section: ZERO,
  digits: null,
  afterZero: false,
  lastSmall: Infinity,
  bare: true,
  lastPower: 0,
});

/** Adds up digits and magnitudes from the front for as long as they form one number: 一亿二千万, 三千二, 5万4千6百. */
export const sumOf = (tokens: readonly Token[]): Sum => {
  const [only, second] = tokens;
  if (only?.type === 'digits' && second === undefined) return { value: only.value, length: 1 };
  let state = start(tokens[0]);
  let length = 0;
  for (const token of tokens) {
    const next = advance(state, token);
    if (next === null) break;
    state = next;
    length++;
  }
  const trailing = trailingValue(state);
  const whole = state.terms.reduce((sum, term) => add(sum, term.value), state.section);
  if (trailing === null) return { value: whole, length: withoutTrailing(tokens.slice(0, length)) };
  return { value: trailing.digits === '0' ? whole : add(whole, trailing), length };
};
