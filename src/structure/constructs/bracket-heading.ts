import { startsWithDateline } from '../dateline.js';
import type { Line } from '../line.js';
import { type Construct, type HeadingParts, isFree, type Item, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';

const BRACKETED = /^[【〖] ?([^【】〖〗。]{1,20}?) ?[】〗]/;
const SHORTEST_TEXT = 20;
const LONGEST_WORDS = 32;

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
};

/** The words of a heading in brackets, or those behind a label in brackets: 【提速】平均办结时间缩短 */
const readWords = (text: string): HeadingParts['words'] | null => {
  const match = BRACKETED.exec(text.slice(0, 40));
  if (match === null || startsWithDateline(text)) return null;
  const label = text.indexOf(match[1] ?? '');
  if (match[0].length === text.length) return { start: label, end: label + (match[1]?.length ?? 0) };
  const start = skipSpaces(text, match[0].length);
  return isHeadingShaped(text.slice(start), LONGEST_WORDS) ? { start, end: text.length } : null;
};

/** A heading in brackets on a line of its own: 【警情构成】, 【提速】平均办结时间缩短1.8天 */
export const bracketHeading: Construct = {
  name: 'bracket-heading',
  read: (page, at) => {
    const words = '【〖'.includes(textAt(page, at).charAt(0) || ' ') ? readWords(textAt(page, at)) : null;
    return words === null || page[at + 1] === undefined
      ? null
      : { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
  },
};

const part = (line: Line, start: number, end: number, afterBlank: boolean): Line => ({
  ...line,
  passage: line.passage.slice(start, end),
  afterBlank,
});

const isBracketed = ({ line, reading }: Item): boolean =>
  reading === null && '【〖'.includes(line.passage.text.charAt(0) || ' ');

/** Parts heading and text; what opens the page may be a headline, and is parted only where a sentence follows. */
const split = (item: Item, isFirst: boolean): readonly Item[] => {
  const { text } = item.line.passage;
  if (startsWithDateline(text)) return [item];
  const end = BRACKETED.exec(text.slice(0, 40))?.[0].length ?? 0;
  if (end === 0 || end === text.length) return [item];
  const start = skipSpaces(text, end);
  const isLong = text.length - start >= SHORTEST_TEXT;
  if (isFirst ? !isLong || !endsSentence(text) : !isLong && !endsSentence(text)) return [item];
  if (isHeadingShaped(text.slice(start), LONGEST_WORDS)) return [item];
  return [
    { line: part(item.line, 0, end, item.line.afterBlank), reading: null },
    { line: part(item.line, start, text.length, false), reading: null },
  ];
};

/** Parts a heading in brackets from the text that runs on after it: 【火灾形势】 2023年火灾起数… */
export const splitBracketHeadings = (page: Page): Page => {
  const first = page.findIndex((_, at) => isFree(page, at));
  const result: Item[] = [];
  page.forEach((item, at) => {
    if (isBracketed(item)) result.push(...split(item, at === first));
    else result.push(item);
  });
  return result;
};
