import { officeTitles } from '../../lexicon/structure-institutions.js';
import { readAuthors, readCredits } from '../credits.js';
import { type Construct, textAt } from '../page.js';

const LONGEST = 160;
const LONGEST_AUTHORS = 24;
const OFFICE = new RegExp(
  `(?:${officeTitles.join('|')}) {1,4}[\\u4e00-\\u9fff]{1,3} ?[\\u4e00-\\u9fff]{1,3}$`,
);

/** A line of credits: 本报记者 许明远 文/图, （通讯员 尤佳 实习生 鲁小满）, 责编/韩松 校对/杨波 */
export const byline: Construct = {
  name: 'byline',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST) return null;
    return /^(?:责任)?编辑:$/.test(text) || readCredits(text) !== null ? { role: 'byline' } : null;
  },
};

/** Who delivers a report, under its headline: 省长 胡玉, 望川县人民政府县长 邵一帆 */
export const speaker: Construct = {
  name: 'speaker',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 40 && /^[\u4e00-\u9fff、 ]+$/.test(text) && OFFICE.test(text)
      ? { role: 'byline' }
      : null;
  },
};

/** Who wrote it, by name alone behind a bullet: □ 温言 */
export const author: Construct = {
  name: 'author',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= LONGEST_AUTHORS && readAuthors(text).length > 0 ? { role: 'byline' } : null;
  },
};
