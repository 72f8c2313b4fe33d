import { scale } from './decimal.js';
import { readDigits } from './digits.js';
import { readMagnitude, type Magnitude } from './magnitude.js';
import { plainNumeral, type Numeral } from './numeral.js';
import { opensAt, readOpenEnding } from './open-ending.js';
import { withDecimals } from './point.js';
import { readRun } from './run.js';
import type { Token } from './token.js';
import { readTokens } from './tokens.js';

/** Whether magnitudes stand without any digit: 百, 千万. 十 counts as one ten. */
const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.type !== 'digits') && !(tokens[0]?.type === 'small' && tokens[0].power === 1);

const NOTHING: Magnitude = { power: 0, end: 0 };

const readDotted = (text: string, raw: string, at: number): Numeral | null => {
  const digits = readDigits(text, raw, at);
  if (digits === null || !digits.dotted) return null;
  return plainNumeral({ start: at, end: digits.end }, 'dotted', digits.value);
};

/**
 * Reads a whole number or decimal that begins at `at`, in either script: 1,234.5, 3.5万亿, 1亿2000万, 一亿二千万, 两万八,
 * 二〇二六, 三点五亿, 两三百, 三十多万, 数百, 5万4千6百. Returns null where there is none. 数百 and 几十 have the
 * magnitude as value; a run that is no number anyone would write (万万万…) is `malformed`.
 */
export const readCardinal = (text: string, raw: string, at: number): Numeral | null => {
  const opened = opensAt(text, at);
  const tokens = readTokens(text, raw, opened ? at + 1 : at);
  if (tokens.length === 0) return readDotted(text, raw, at);
  const run = withDecimals(text, readRun(text, tokens));
  const open = opened ? ({ start: at, end: at + 1, approx: 'several' } as const) : readOpenEnding(text, run);
  // Magnitudes may follow what leaves the number open: 十多万, 500余万.
  const following = open === null || opened ? NOTHING : readMagnitude(text, open.end);
  return {
    start: at,
    end: Math.max(run.end, following.end),
    form: run.form,
    value: scale(run.value, following.power),
    upTo: run.upTo,
    denominator: null,
    open,
    magnitude: following.power === 0 ? run.magnitude : following.power,
    bare: !opened && isBare(tokens),
  };
};
