import { afterBullet, beginsWithDash, readNumbering } from '../numbering.js';
import { type Construct, isFree, type Page, textAt } from '../page.js';
import { isForm, isHeadingShaped } from '../punctuation.js';

const LONGEST = 42;
const LONGEST_WITH_COMMA = 28;
const SHORTEST = 3;
/** More lines than this in a row that look like headings are a list or a poem. */
const MOST_IN_A_ROW = 2;
const DATELINE_ALONE = /\d ?日 ?[电讯]$/;

const isCandidate = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  return (
    isFree(page, at) &&
    text.length >= SHORTEST &&
    isHeadingShaped(text, text.includes(',') ? LONGEST_WITH_COMMA : LONGEST) &&
    readNumbering(text) === null &&
    afterBullet(text) === 0 &&
    !beginsWithDash(text) &&
    !/^[【〖(]/.test(text) &&
    !DATELINE_ALONE.test(text) &&
    /[\u4e00-\u9fff]{2}/.test(text)
  );
};

const candidatesAround = (page: Page, at: number): { readonly count: number; readonly next: number } => {
  let from = at;
  let next = at + 1;
  while (at - from < MOST_IN_A_ROW && isCandidate(page, from - 1)) from--;
  while (next - at <= MOST_IN_A_ROW && isCandidate(page, next)) next++;
  return { count: next - from, next };
};

/** Whether a heading may stand over a line: not over the boxes of a form, nor over a number that counts on. */
const mayHead = (text: string): boolean => {
  if (isForm(text)) return false;
  const numbering = readNumbering(text);
  return numbering === null || numbering.isFirst;
};

const ABOVE_TEXT = new Set(['table', 'caption', 'heading']);

/** A heading without mark: a short line with no full stop between paragraphs, as 口岸通关再提速 */
export const unnumberedHeading: Construct = {
  name: 'unnumbered-heading',
  read: (page, at) => {
    if (!isCandidate(page, at)) return null;
    const { count, next } = candidatesAround(page, at);
    const role = page[next]?.reading?.role;
    if (
      count > MOST_IN_A_ROW ||
      !mayHead(textAt(page, next)) ||
      !(isFree(page, next) || (role !== undefined && ABOVE_TEXT.has(role)))
    )
      return null;
    const words = { start: 0, end: textAt(page, at).length };
    return { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
  },
};
