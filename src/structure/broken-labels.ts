import type { SourceText } from '../source/source-text.js';
import { creditWords } from '../lexicon/structure-credit-roles.js';
import { pageLabels } from '../lexicon/structure-labels.js';
import { joinLines, type Line } from './line.js';
import { endsSentence, withoutSpaces } from './punctuation.js';

const labels = new Set([...pageLabels.keys(), ...creditWords.map(({ word }) => word)]);
const LONGEST_LABEL = 14;
const LONGEST_VALUE = 30;

const isLabel = ({ passage: { text, length } }: Line): boolean =>
  length <= LONGEST_LABEL && text.endsWith(':') && labels.has(withoutSpaces(text.slice(0, -1)));

const isValue = ({ passage: { text, length } }: Line): boolean =>
  length <= LONGEST_VALUE && !text.includes(':') && !/^[【[(]/.test(text) && !endsSentence(text);

const isTime = ({ passage: { text } }: Line): boolean => /^[12]\d{3}[年./-][\d年月日./: -]{4,26}$/.test(text);

/** Joins a label to its value where a page's markup set them on two lines: 来源： and 青岫日报 below it. */
export const joinBrokenLabels = (source: SourceText, lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const label = joined.at(-1);
    if (label !== undefined && isLabel(label) && !line.afterBlank && (isValue(line) || isTime(line))) {
      joined[joined.length - 1] = joinLines(source, label, [line]);
    } else joined.push(line);
  }
  return joined;
};
