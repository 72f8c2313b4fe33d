import { measureUnits } from '../lexicon/measures.js';
import { largeMagnitudes, smallMagnitudes } from '../lexicon/numeral-characters.js';
import { wordMatch } from '../source/longest-match.js';

const isMagnitude = (character: string): boolean =>
  smallMagnitudes.has(character) || largeMagnitudes.has(character);

/** Units whose first character looks like a magnitude: 千瓦, 百帕, 兆瓦. */
const units = wordMatch(
  measureUnits.flatMap(({ written }) => written).filter((written) => isMagnitude(written.charAt(0))),
);

/** 兆 is 10^12 where the number goes on or counts money (四十九兆九千亿, 3兆元), and megabits elsewhere: 百兆宽带. */
const MAGNITUDE_ZHAO = /兆[零一二三四五六七八九壹贰叁肆伍陆柒捌玖两余多\d元美日韩港]/y;

const isMagnitudeZhao = (text: string, at: number): boolean => {
  MAGNITUDE_ZHAO.lastIndex = at;
  return MAGNITUDE_ZHAO.test(text);
};

/** Whether a unit such as 千瓦 begins here, so that its 千 is no part of the number before it. */
export const beginsUnit = (text: string, at: number): boolean => {
  const unit = units.at(text, at);
  return unit !== null && !(unit.end === at + 1 && isMagnitudeZhao(text, at));
};
