import { readNumbering } from '../numbering.js';
import { type Construct, isFree, type Page, textAt } from '../page.js';

const OPENING = /^[([【]?(?:注|附注|备注|注释|注解|资料来源|数据来源|说明)(?:[\])】]|\d{1,2})?[:.] ?|^注\d{0,2}[.、]/;
const FOOTNOTE = /^(?:\[\d{1,2}\]|〔\d{1,2}〕|\*{1,3}(?=\S)|※)/;

/** The style and number of a mark in front of words: `[2]地区…` and `2、…` both give 2. */
const markOf = (text: string): { readonly style: string; readonly number: number } | null => {
  const footnote = /^[[〔](\d{1,2})[\]〕]/.exec(text.slice(0, 6));
  if (footnote !== null) return { style: 'footnote', number: Number(footnote[1]) };
  const numbering = readNumbering(text);
  const number = /\d{1,2}/.exec(text.slice(0, numbering?.end ?? 0))?.[0];
  return numbering === null || number === undefined ? null : { style: numbering.style, number: Number(number) };
};

/** How many lines from `at` on count up from the mark that the note's own words begin with. */
const lengthOf = (page: Page, at: number): number => {
  const text = textAt(page, at);
  const words = text.replace(OPENING, '');
  let last = markOf(words);
  let to = at + 1;
  if (words === '') last = { style: markOf(textAt(page, to))?.style ?? '', number: 0 };
  for (; last !== null && isFree(page, to); to++) {
    const mark = markOf(textAt(page, to));
    if (mark?.style !== last.style || mark.number !== last.number + 1) break;
    last = mark;
  }
  return to - at;
};

/** A note to the text or a table, and those numbered on after it: 注：1.数据来自… 2.病例指… */
export const note: Construct = {
  name: 'note',
  read: (page, at) => {
    const head = textAt(page, at).slice(0, 24);
    return OPENING.test(head) || FOOTNOTE.test(head) ? { role: 'note', lines: lengthOf(page, at) } : null;
  },
};
