import { openDigits, openEndings } from '../lexicon/numeral-characters.js';
import { readMagnitude } from './magnitude.js';
import type { OpenEnding } from './numeral.js';
import type { Run } from './run.js';
import { afterBlanks } from './spacing.js';
import { readHanToken } from './token.js';

/** 来 leaves a number open only where a magnitude, classifier or unit can follow: 10来个, but not 十来自. */
const AFTER_ABOUT = /[个年天万亿里岁人次]/;

/** Reads 余, 多, 几 or 来 at the end of a number; over a blank or a 零 only before another magnitude: 五百 余万, 一百零几万. */
export const readOpenEnding = (text: string, { end, form, upTo, magnitude }: Run): OpenEnding | null => {
  const at = afterBlanks(text, text.startsWith('零几', end) ? end + 1 : end);
  const approx = openEndings.get(text.charAt(at));
  if (approx === undefined || upTo !== null || (form !== 'han' && form !== 'arabic')) return null;
  if (at > end && readMagnitude(text, at + 1).power === 0) return null;
  if (approx === 'about' && !AFTER_ABOUT.test(text.charAt(at + 1))) return null;
  const needsMagnitude = form === 'han' && magnitude === 0;
  return needsMagnitude && text[at] !== '余' ? null : { start: at, end: at + 1, approx };
};

/** 上 and 成 belong to the word before them in 迈上万亿元台阶 and 以上. */
const CLOSED = /[迈跨站登攀以线网路晚早达完组变]/;

/** 数, 几, 上 or 成 in the place of a digit before a magnitude: 数百, 几十万. */
export const opensAt = (text: string, at: number): boolean =>
  openDigits.has(text.charAt(at)) &&
  !CLOSED.test(text.charAt(at - 1)) &&
  (readHanToken(text, at + 1)?.type ?? 'digits') !== 'digits';
