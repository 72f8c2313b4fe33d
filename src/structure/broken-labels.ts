import type { SourceText } from '../source/source-text.js';
import { creditWords } from '../lexicon/structure-credit-roles.js';
import { pageLabels } from '../lexicon/structure-labels.js';
import { joinLines, type Line } from './line.js';
import { endsSentence, withoutSpaces } from './punctuation.js';

const LONGEST_LABEL = 14;
const LONGEST_VALUE = 30;
const credits = new Set(creditWords.map(({ word }) => word));

/** Labels whose value may be words; the others' is a number or nothing: 阅读量： 1286 */
const takesWords = (label: string): boolean =>
  credits.has(label) || (pageLabels.get(label) ?? 'other') !== 'other';

const readLabel = ({ passage: { text, length } }: Line): string | null => {
  const label = length <= LONGEST_LABEL && text.endsWith(':') ? withoutSpaces(text.slice(0, -1)) : '';
  return pageLabels.has(label) || credits.has(label) ? label : null;
};

const isWords = ({ passage: { text, length } }: Line): boolean =>
  length <= LONGEST_VALUE && !text.includes(':') && !/^[【[(]/.test(text) && !endsSentence(text);

const isFigures = ({ passage: { text, length } }: Line): boolean =>
  length <= LONGEST_VALUE && /^\d[\d年月日./:, -]*$/.test(text);

/** Joins a label to its value where a page's markup set them on two lines: 来源： and 青岫日报 below it. */
export const joinBrokenLabels = (source: SourceText, lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const label = last === undefined || line.afterBlank ? null : readLabel(last);
    if (last !== undefined && label !== null && (isFigures(line) || (takesWords(label) && isWords(line)))) {
      joined[joined.length - 1] = joinLines(source, last, [line]);
    } else joined.push(line);
  }
  return joined;
};
