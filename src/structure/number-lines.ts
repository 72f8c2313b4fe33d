import type { SourceText } from '../source/source-text.js';
import { type Line, stackLines } from './line.js';
import { afterBullet, readNumbering } from './numbering.js';
import { isHeadingShaped } from './punctuation.js';

const LONGEST_MARK = 8;
const LONGEST_TITLE = 40;
const SHORTEST_TITLE = 3;
/** Marks that stand above their heading: 01, PART 2, 第一部分, 二、, 附件1 */
const MARK =
  /^(?:0[1-9]|(?:PART|Part|NO|No)\.? ?\d{1,2}|第[一二三四五六七八九十]{1,3}(?:部分|章|篇)|[一二三四五六七八九十]{1,3}、|附件 ?[\d一二三四五六七八九十]{0,2})$/;

const isMark = ({ passage: { text, length } }: Line): boolean => length <= LONGEST_MARK && MARK.test(text);

const isTitle = ({ passage: { text, length } }: Line): boolean =>
  length >= SHORTEST_TITLE &&
  isHeadingShaped(text, LONGEST_TITLE) &&
  readNumbering(text) === null &&
  afterBullet(text) === 0 &&
  /[\u4e00-\u9fff]{2}/.test(text);

/** Sets a heading's mark and its words into one line where the page has them on two: 01 and 已经下了多少 below it. */
export const joinNumberLines = (source: SourceText, lines: readonly Line[]): readonly Line[] => {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined) break;
    if (next !== undefined && isMark(line) && isTitle(next)) {
      joined.push(stackLines(source, line, [next]));
      at++;
    } else joined.push(line);
  }
  return joined;
};
