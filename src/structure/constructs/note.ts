import { type Construct, textAt } from '../page.js';
import { countOn } from './numbered-lines.js';

const OPENING =
  /^[([【]?(?:注|附注|备注|注释|注解|资料来源|数据来源|说明)(?:[\])】]|\d{1,2})?[:.] ?|^注\d{0,2}[.、]/;
const FOOTNOTE = /^(?:\[\d{1,2}\]|〔\d{1,2}〕|\*{1,3}(?=\S)|※)/;

/** A note to the text or a table, and those numbered on after it: 注：1.数据来自… 2.病例指… */
export const note: Construct = {
  name: 'note',
  read: (page, at) => {
    const head = textAt(page, at).slice(0, 24);
    return OPENING.test(head) || FOOTNOTE.test(head)
      ? { role: 'note', lines: countOn(page, at, textAt(page, at).replace(OPENING, '')) }
      : null;
  },
};
