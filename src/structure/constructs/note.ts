import { type Construct, type Page, textAt } from '../page.js';
import { countOn } from './numbered-lines.js';

const OPENING =
  /^[([【]?(?:注|附注|备注|注释|注解|资料来源|数据来源|说明)(?:[\])】]|\d{1,2})?[:.] ?|^注\d{0,2}[.、]|^(?:附注|注释|注解|备注|注)$/;
const FOOTNOTE = /^(?:\[\d{1,2}\]|〔\d{1,2}〕|\*{1,3}(?![* ]|[^*]{1,80}\*\*)|※)/;
/** A star with a space after it may be the bullet of a list. */
const STARRED = /^\* /;

const isStarredAlone = (page: Page, at: number): boolean =>
  [at - 1, at, at + 1].every((line) => STARRED.test(textAt(page, line)) === (line === at));

/** A note to the text or a table, and those numbered on after it: 注：1.数据来自… 2.病例指… */
export const note: Construct = {
  name: 'note',
  read: (page, at) => {
    const head = textAt(page, at).slice(0, 84);
    return OPENING.test(head) || FOOTNOTE.test(head) || isStarredAlone(page, at)
      ? { role: 'note', lines: countOn(page, at, textAt(page, at).replace(OPENING, '')) }
      : null;
  },
};
