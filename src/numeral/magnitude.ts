import { measureUnits } from '../lexicon/measures.js';
import { largeMagnitudes, smallMagnitudes } from '../lexicon/numeral-characters.js';
import { wordMatch } from '../source/longest-match.js';

/** A chain of magnitude characters: 千万 is 10^7. */
export interface Magnitude {
  readonly power: number;
  readonly end: number;
}

/** Longest chain that is a number: 千万亿. More is not read as one. */
const LONGEST_CHAIN = 3;

const magnitudeOf = (character: string): number | undefined =>
  smallMagnitudes.get(character) ?? largeMagnitudes.get(character);

/** 百分点 and units whose first character looks like a magnitude: 千瓦, 百帕, 兆瓦. */
const magnitudeLedUnits = wordMatch([
  '百分',
  ...measureUnits.flatMap((unit) => unit.written).filter((written) => magnitudeOf(written.charAt(0)) !== undefined),
]);

/** Whether a unit such as 千瓦 begins here, so that its 千 is no part of the number. */
export const beginsUnit = (text: string, at: number): boolean => magnitudeLedUnits.at(text, at) !== null;

/** Reads the magnitudes that follow a number: one of 十百千 at most, then 万亿兆. Power 0 where there is none. */
export const readMagnitude = (text: string, at: number): Magnitude => {
  let power = 0;
  let end = at;
  while (end < text.length && end - at < LONGEST_CHAIN && !beginsUnit(text, end)) {
    const character = text.charAt(end);
    const small = end === at ? smallMagnitudes.get(character) : undefined;
    const step = small ?? largeMagnitudes.get(character);
    if (step === undefined) break;
    power += step;
    end++;
  }
  return { power, end };
};
