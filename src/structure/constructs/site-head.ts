import { bodyEndings } from '../../lexicon/structure-institutions.js';
import { programmeEndings } from '../../lexicon/structure-page-furniture.js';
import { findDate } from '../../time/parse-date.js';
import { readLabels } from '../labels.js';
import { readNumbering } from '../numbering.js';
import { boilerplate, type Construct, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';

const HAN = /[\u4e00-\u9fff]/;
const SHORTEST_LATIN = 8;

/** Whether a line of Chinese follows within the next few. */
const isAboveHan = (page: Page, at: number): boolean =>
  [1, 2, 3, 4].some((by) => HAN.test(textAt(page, at + by).slice(0, 80)));

/** The same in another language, above or below the headline: Qingxiu Customs District */
export const latinLine: Construct = {
  name: 'latin-line',
  read: (page, at) => {
    const text = textAt(page, at);
    const letters = text.slice(0, 200).replace(/[^A-Za-z]/g, '').length;
    return letters >= SHORTEST_LATIN && !HAN.test(text) && isAboveHan(page, at) ? boilerplate : null;
  },
};

const EDITION =
  /^(?:第? ?[A-Z]?\d{1,3} ?版(?:[:: ]|$)|第?[A-Z]\d{1,3}版?[: ]|[\u4e00-\u9fff·]{2,6} {0,4}[A-Z]?0?\d{1,2} ?版?$|[A-Z]?\d{1,3} {1,4}[\u4e00-\u9fff·]{2,6}$)/;

/** Where in the paper a page stands: 第A03版：要闻, 科技 09 */
export const edition: Construct = {
  name: 'edition',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 60 || readNumbering(text) !== null || textAt(page, at + 2) === '') return null;
    return EDITION.test(text) && !endsSentence(text) ? boilerplate : null;
  },
};

const KINDS = /(?:^|[ ·|])(?:新闻稿|新闻公报|新闻通稿|新闻发布稿|即时新闻|新闻资料)$/;
const LONGEST_KIND = 30;

/** What kind of text it is, above its headline: 海湾市政府 新闻稿 */
export const documentKind: Construct = {
  name: 'document-kind',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= LONGEST_KIND && KINDS.test(text) && textAt(page, at + 2) !== ''
      ? boilerplate
      : null;
  },
};

const PROGRAMME = new RegExp(
  `^[\\u4e00-\\u9fff]{2,16}(?:${programmeEndings.join('|')})(?: ?[《“][^《》“”]{2,16}[》”])?$`,
);

/** The station and its programme: 云泽广播电视台《云泽新闻联播》 */
export const programme: Construct = {
  name: 'programme',
  read: (page, at) =>
    PROGRAMME.test(textAt(page, at).slice(0, 60)) && textAt(page, at + 2) !== ''
      ? { role: 'masthead' }
      : null,
};

const CLOCK_AFTER = /^[ ,T]{1,4}\d{1,2}[:时]\d{1,2}/;

/** A line that gives a date with the time of day among other words: 云泽气象 2024-07-05 16:08 发表于云泽 */
export const timeStamp: Construct = {
  name: 'time-stamp',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 80 || endsSentence(text)) return null;
    const date = findDate(text);
    return date !== null && CLOCK_AFTER.test(text.slice(date.end)) ? { role: 'masthead' } : null;
  },
};

const LONGEST_ACCOUNT = 12;

/** The account that a post stands in, named again where the post is dated: 澜江发布 */
export const accountName: Construct = {
  name: 'account-name',
  read: (page, at) => {
    const text = textAt(page, at);
    if (at > 0 || text.length > LONGEST_ACCOUNT || text.length < 2) return null;
    const isNamed = [1, 2, 3].some(
      (by) =>
        page[by]?.reading?.construct === 'time-stamp' &&
        textAt(page, by).includes(text) &&
        readLabels(textAt(page, by)).length === 0,
    );
    return isNamed ? { role: 'masthead' } : null;
  },
};

const isBodyName = (text: string): boolean =>
  /^[\u4e00-\u9fff]{4,24}$/.test(text) && bodyEndings.some((ending) => text.endsWith(ending));

/** The name of the body whose site it is, at the very top and parted from what follows: 中华人民共和国青岫海关 */
export const siteName: Construct = {
  name: 'site-name',
  read: (page, at) => {
    const next = page[at + 1];
    if (at > 1 || next === undefined || !isBodyName(textAt(page, at))) return null;
    const isApart = next.reading !== null && next.reading.role === 'boilerplate';
    const isTranslated = latinLine.read(page, at + 1) !== null;
    return isApart || isTranslated ? boilerplate : null;
  },
};

/** A picture of the speaker, or a line that says who delivers the report: 省长胡大川作政府工作报告。 */
const DELIVERS = /作(?:政府|市政府|省政府|常委会|法院|检察院)?工作报告。?$/;

export const delivering: Construct = {
  name: 'delivering',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 40 && DELIVERS.test(text) && isHeadingShaped(text.replace(/。$/, ''))
      ? { role: 'caption' }
      : null;
  },
};
