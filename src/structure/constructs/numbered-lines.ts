import { readNumbering } from '../numbering.js';
import { isFree, type Page, textAt } from '../page.js';

interface Mark {
  readonly style: string;
  readonly number: number;
}

/** The style and number of a mark in front of words: `[2]地区…` and `2、…` both give 2. */
const markOf = (text: string): Mark | null => {
  const footnote = /^[[〔](\d{1,2})[\]〕]/.exec(text.slice(0, 6));
  if (footnote !== null) return { style: 'footnote', number: Number(footnote[1]) };
  const numbering = readNumbering(text);
  const number = /\d{1,2}/.exec(text.slice(0, numbering?.end ?? 0))?.[0];
  return numbering === null || number === undefined
    ? null
    : { style: numbering.style, number: Number(number) };
};

/**
 * How many lines from `at` on belong to a list that begins with `words` on the first of them and counts up:
 * 注：1.数据来自… 2.病例指… or 附件： and the numbered titles below it.
 */
export const countOn = (page: Page, at: number, words: string): number => {
  let to = at + 1;
  let last = words === '' ? { style: markOf(textAt(page, to))?.style ?? '', number: 0 } : markOf(words);
  for (; last !== null && isFree(page, to); to++) {
    const mark = markOf(textAt(page, to));
    if (mark?.style !== last.style || mark.number !== last.number + 1) break;
    last = mark;
  }
  return to - at;
};
