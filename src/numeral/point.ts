import { hanDigits } from '../lexicon/numeral-characters.js';
import { decimal, scale, toPlain } from './decimal.js';
import { readMagnitude } from './magnitude.js';
import type { Run } from './run.js';
import { afterBlanks } from './spacing.js';

/** The digits after 点: 五 in 三点五. Not those of 三点十分 and 三点一刻. */
const decimalsAt = (text: string, at: number): { readonly digits: string; readonly end: number } | null => {
  const point = afterBlanks(text, at);
  if (text[point] !== '点') return null;
  let digits = '';
  let end = afterBlanks(text, point + 1);
  for (
    let digit = hanDigits.get(text.charAt(end));
    digit !== undefined;
    digit = hanDigits.get(text.charAt(end))
  ) {
    if (text[end] === '两') break;
    digits += digit;
    end++;
  }
  return digits === '' || /[十拾刻]/.test(text.charAt(end)) ? null : { digits, end };
};

/** Adds the digits after 点 and the magnitudes after those: 三点五亿, 两千三点一. */
export const withDecimals = (text: string, run: Run): Run => {
  if (run.form !== 'han' || run.upTo !== null) return run;
  const decimals = decimalsAt(text, run.end);
  if (decimals === null) return run;
  const following = readMagnitude(text, decimals.end);
  const value = scale(decimal(`${toPlain(run.value)}.${decimals.digits}`), following.power);
  return { ...run, end: following.end, value, magnitude: following.power };
};
