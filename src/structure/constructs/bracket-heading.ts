import type { Line } from '../line.js';
import { type Construct, isFree, type Item, type Page, textAt } from '../page.js';
import { endsSentence } from '../punctuation.js';

const BRACKETED = /^[【〖] ?([^【】〖〗。]{1,20}?) ?[】〗]/;
const SHORTEST_TEXT = 20;

/** A heading in brackets on a line of its own: 【警情构成】 */
export const bracketHeading: Construct = {
  name: 'bracket-heading',
  read: (page, at) => {
    const text = textAt(page, at);
    const match = BRACKETED.exec(text);
    if (match === null || match[0].length < text.length || page[at + 1] === undefined) return null;
    const start = text.indexOf(match[1] ?? '');
    const words = { start, end: start + (match[1]?.length ?? 0) };
    return { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
  },
};

const part = (line: Line, start: number, end: number, afterBlank: boolean): Line => ({
  ...line,
  passage: line.passage.slice(start, end),
  afterBlank,
});

const split = (item: Item): readonly Item[] => {
  const { text } = item.line.passage;
  const end =
    item.reading === null && '【〖'.includes(text.charAt(0))
      ? (BRACKETED.exec(text.slice(0, 40))?.[0].length ?? 0)
      : 0;
  if (end === 0 || end === text.length) return [item];
  let start = end;
  while (/\s/.test(text.charAt(start))) start++;
  if (!endsSentence(text) && text.length - start < SHORTEST_TEXT) return [item];
  return [
    { line: part(item.line, 0, end, item.line.afterBlank), reading: null },
    { line: part(item.line, start, text.length, false), reading: null },
  ];
};

/** Parts a heading in brackets from the text that runs on after it: 【火灾形势】 2023年火灾起数… */
export const splitBracketHeadings = (page: Page): Page => {
  const first = [...page.keys()].find((at) => isFree(page, at));
  const result: Item[] = [];
  page.forEach((item, at) => {
    if (at === first) result.push(item);
    else result.push(...split(item));
  });
  return result;
};
