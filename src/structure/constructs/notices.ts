import {
  contactLabels,
  contactTitles,
  noticeOpenings,
  noticeWords,
} from '../../lexicon/structure-page-furniture.js';
import { wordMatch } from '../../source/longest-match.js';
import { boilerplate, type Construct, type Page, textAt } from '../page.js';
import { endsSentence, withoutSpaces } from '../punctuation.js';
import { countOn } from './numbered-lines.js';

const openings = wordMatch(noticeOpenings);
const NOTICE = new RegExp(noticeWords.join('|'));

const LONGEST_TITLE = 8;

/** A notice's title takes the text below it with it: 免责声明 / 本新闻稿包含前瞻性陈述。 */
const countTitled = (page: Page, at: number): number => {
  const text = textAt(page, at);
  const next = page[at + 1];
  const isTitle = text.length <= LONGEST_TITLE && /声明:?$/.test(text);
  return isTitle && next !== undefined && !next.line.afterBlank ? 2 : 1;
};

/** Rights, disclaimers, imprints and attachments: 版权声明：…, 附件：…, © 2024 … */
export const notice: Construct = {
  name: 'notice',
  read: (page, at) => {
    const text = textAt(page, at);
    if (openings.at(text, /^[(【[]/.test(text) ? 1 : 0) !== null)
      return { ...boilerplate, lines: countTitled(page, at) };
    if (text.length > 200 || text.endsWith('。')) return null;
    const dense = withoutSpaces(text);
    if (/^[\u4e00-\u9fff]{2,6}声明:/.test(dense) || /\d日印发$/.test(dense)) return boilerplate;
    return !endsSentence(text) && NOTICE.test(dense) ? boilerplate : null;
  },
};

const ATTACHED = /^(?:相关)?附[件表录](?:下载)?:/;

/** What is attached to a document, with the numbered titles below: 附件：1.尾矿库名单 */
export const attachments: Construct = {
  name: 'attachments',
  read: (page, at) => {
    const text = textAt(page, at);
    if (!ATTACHED.test(text.slice(0, 8))) return null;
    return { ...boilerplate, lines: countOn(page, at, text.replace(ATTACHED, '').trimStart()) };
  },
};

const LONGEST_CONTACT = 50;
const MOST_CONTACTS = 8;

/** How many lines from a contact's title on name people and ways to reach them, up to a blank line. */
const countContacts = (page: Page, at: number): number => {
  let to = at + 1;
  while (to - at < MOST_CONTACTS) {
    const item = page[to];
    const text = textAt(page, to);
    if (item === undefined || item.line.afterBlank || text.length > LONGEST_CONTACT || endsSentence(text))
      break;
    to++;
  }
  return to - at;
};

/** Whom to ask and how: 媒体联络：, 品牌部 乔女士 电话：000-1234 */
export const contact: Construct = {
  name: 'contact',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 200 || text.endsWith('。') || endsSentence(text)) return null;
    const colon = text.indexOf(':');
    const title = text.slice(0, colon < 0 ? LONGEST_TITLE + 1 : colon).trimEnd();
    if (contactTitles.has(title)) return { ...boilerplate, lines: countContacts(page, at) };
    if (colon < 0) return null;
    const reached = contactLabels.some((label) => {
      const from = text.indexOf(`${label}:`);
      return from >= 0 && (from === 0 || /[\d@a-z]/i.test(text.slice(from + label.length)));
    });
    return reached ? boilerplate : null;
  },
};

const ADDRESS =
  /^(?:(?:网址|链接|来源)?:? ?)(?:https?:\/\/)?[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,6}(?::\d{1,5})?(?:\/[^\s\u4e00-\u9fff]*)?$/;

/** The page's own address: news.qingxiu.example.cn, http://… */
export const webAddress: Construct = {
  name: 'web-address',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 300 && /[A-Za-z]{2}/.test(text) && ADDRESS.test(text) ? boilerplate : null;
  },
};

/** A document's number on a line of its own: 青政发〔2024〕12号 */
export const documentNumber: Construct = {
  name: 'document-number',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 30 && /^[\u4e00-\u9fff]{0,12}[〔[(（]\d{4}[〕\])）]第? ?\d{1,5} ?号$/.test(text)
      ? boilerplate
      : null;
  },
};
