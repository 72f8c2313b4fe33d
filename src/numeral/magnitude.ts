import { afterBlanks } from './spacing.js';
import { readHanToken } from './token.js';

/** A chain of magnitude characters: 千万 is 10^7. */
export interface Magnitude {
  readonly power: number;
  readonly end: number;
}

/** Longest chain that is a number: 千万亿. More is not read as one. */
const LONGEST_CHAIN = 3;

/**
 * Reads the magnitudes that follow a number: one of 百千 at most, then 万亿兆; over a blank only 万亿兆. Power 0 where
 * there is none.
 */
export const readMagnitude = (text: string, at: number): Magnitude => {
  const from = afterBlanks(text, at);
  let power = 0;
  let end = at;
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const token = readHanToken(text, count === 0 ? from : end);
    if (token === null || token.type === 'digits') break;
    if (token.type === 'small' && (count > 0 || from > at)) break;
    power += token.power;
    end = token.end;
  }
  return { power, end };
};
