import { languageOf } from '../source/language.js';

/** Tests on folded text (，！？；：（） are ASCII there). All look at a bounded stretch of it. */

const CLOSERS = '”’"」』)]】》〉';
const TERMINALS = '。!?…';
const UNFINISHED = '、,(“‘《〈「『【—的和与及暨';
const SENTENCE_INSIDE = /[。!?;]./;
const LONGEST_HEADING = 45;

const endBeforeClosers = (text: string): number => {
  let end = text.length;
  while (end > 0 && end > text.length - 6 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end;
};

const REMARK = / *\([^()]{1,60}\)$/;

/** A full stop ends a sentence of English; in Chinese it is a point or a misprint. */
const isFullStop = (text: string, end: number): boolean =>
  /[a-z\d%)]\.$/.test(text.slice(Math.max(0, end - 2), end)) && languageOf(text) === 'en';

const hasTerminal = (text: string): boolean => {
  const end = endBeforeClosers(text);
  return TERMINALS.includes(text.charAt(end - 1) || ' ') || isFullStop(text, end);
};

/** Whether a text ends as a sentence does, closing marks and a last remark aside: 增长5%。”, …演练。（覃海 摄） */
export const endsSentence = (text: string): boolean => {
  if (hasTerminal(text)) return true;
  if (!text.endsWith(')')) return false;
  const tail = text.slice(-80);
  return hasTerminal(tail.slice(0, REMARK.exec(tail)?.index ?? 0));
};

/** Whether a text breaks off where more must follow: 主要任务的, 综合、 */
export const breaksOff = (text: string): boolean => UNFINISHED.includes(text.charAt(text.length - 1) || ' ');

/** Whether words have the shape of a heading: short, one clause or two, no sentence's end in or after them. */
export const isHeadingShaped = (words: string, longest = LONGEST_HEADING): boolean =>
  words.length > 0 &&
  words.length <= longest &&
  !endsSentence(words) &&
  !breaksOff(words) &&
  !/[;:]$/.test(words) &&
  !SENTENCE_INSIDE.test(words);

/** Whether some bracket or quotation mark is opened in a short text and not closed. */
export const leavesOpen = (text: string): boolean =>
  ['“”', '《》', '()', '【】', '‘’'].some(
    (pair) => text.lastIndexOf(pair.charAt(0)) > text.lastIndexOf(pair.charAt(1)),
  );

/** Text without white space, for comparing lines set with different spacing. */
export const withoutSpaces = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

const BOXES = /^[□☑√☒✓■] ?(?:是|否|适用|不适用)(?:$|[ □☑√☒✓■])/;

/** Whether a line holds the boxes of a form, ticked or not: □适用 √不适用 */
export const isForm = (text: string): boolean => BOXES.test(text);
