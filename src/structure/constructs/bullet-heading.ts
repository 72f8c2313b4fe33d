import { afterBullet } from '../numbering.js';
import { type Construct, isFree, textAt } from '../page.js';
import { isHeadingShaped } from '../punctuation.js';

const LONGEST = 32;
const LIST_BULLETS = '·•-*+';

/** A heading behind a bullet: ● 5至14岁人群占比最高, ■新闻链接; an item of a list is none. */
export const bulletHeading: Construct = {
  name: 'bullet-heading',
  read: (page, at) => {
    const text = textAt(page, at);
    const bullet = text.charAt(0);
    const start = afterBullet(text);
    if (start === 0 || LIST_BULLETS.includes(bullet) || !isHeadingShaped(text.slice(start), LONGEST))
      return null;
    const alone = !textAt(page, at + 1).startsWith(bullet) && !textAt(page, at - 1).startsWith(bullet);
    if (!alone || !isFree(page, at + 1)) return null;
    const words = { start, end: text.length };
    return { role: 'heading', heading: { style: 'unnumbered', number: null, words } };
  },
};
