import {
  contactLabels,
  contactTitles,
  neighbourTitles,
  noticeOpenings,
  noticeWords,
  trailOpenings,
  trailWords,
  widgetWords,
} from '../../lexicon/structure-page-furniture.js';
import { afterBullet } from '../numbering.js';
import { type Construct, type Found, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped, withoutSpaces } from '../punctuation.js';
import { countOn } from './numbered-lines.js';

const WORDS = /[\p{L}\p{N}]+/gu;
const NUMBER = /^[\d,]{1,9}次?$/;
const LONGEST_WIDGETS = 120;
const boilerplate: Found = { role: 'boilerplate' };

const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

/** A line of controls and nothing else: 【字号 大 中 小】 【打印】, or the crumbs of one: 加大, 】 */
const widgets: Construct = {
  name: 'widgets',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST_WIDGETS || text.includes('。')) return null;
    const words = wordsOf(text);
    const others = words.filter((word) => !widgetWords.has(word));
    if (words.length === 0) return /[。,;!?、]/.test(text) ? null : boilerplate;
    return others.length < words.length && others.every((word) => NUMBER.test(word)) ? boilerplate : null;
  },
};

/** Parts of a trail that stand at its ends and nowhere else. */
const TRAIL_ENDS = new Set(['首页', '主页', '正文']);

const isTrailSeparated = (text: string): boolean => {
  const cells = text.split(/>{1,2}|[»›|/]/).map((cell) => cell.trim());
  const named = cells.filter((cell) => cell.length > 0);
  if (cells.length < 2) return text.split(/ {2,}/).some((cell, at) => at > 0 && TRAIL_ENDS.has(cell));
  if (named.length < 2 || named.some((cell) => cell.length > 16)) return false;
  return /[>»›]/.test(text) || trailWords.some((word) => named.some((cell) => cell.endsWith(word)));
};

/** The links that lead to the page, on one line or one a line: 首页 > 信息公开 > 统计公报 */
const trail: Construct = {
  name: 'trail',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 100 || endsSentence(text)) return null;
    const next = /^(?:>{1,2}|[»›/])$/;
    if (isHeadingShaped(text, 16) && (next.test(textAt(page, at + 1)) || next.test(textAt(page, at - 1)))) {
      return boilerplate;
    }
    const opens = trailOpenings.some((opening) => text.startsWith(opening));
    return opens || isTrailSeparated(text) ? boilerplate : null;
  },
};

/** Rights, disclaimers, imprints and attachments: 版权声明：…, 附件：…, © 2024 … */
const notice: Construct = {
  name: 'notice',
  read: (page, at) => {
    const text = textAt(page, at);
    if (noticeOpenings.some((opening) => text.startsWith(opening))) return boilerplate;
    const dense = text.length <= 200 ? withoutSpaces(text) : '';
    if (/^[\u4e00-\u9fff]{2,6}声明:/.test(dense)) return boilerplate;
    return !endsSentence(text) && noticeWords.some((word) => dense.includes(word)) ? boilerplate : null;
  },
};

const ATTACHED = /^(?:相关)?附件(?:下载)?:/;

/** What is attached to a document, with the numbered titles below: 附件：1.尾矿库名单 */
const attachments: Construct = {
  name: 'attachments',
  read: (page, at) => {
    const text = textAt(page, at);
    if (!ATTACHED.test(text.slice(0, 8))) return null;
    return { ...boilerplate, lines: countOn(page, at, text.replace(ATTACHED, '').trimStart()) };
  },
};

/** Whom to ask and how: 媒体联络：, 品牌部 乔女士 电话：000-1234 */
const contact: Construct = {
  name: 'contact',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 200 || endsSentence(text)) return null;
    if (contactTitles.has(text.replace(/[: ]+$/, ''))) return boilerplate;
    const reached = contactLabels.some((label) => {
      const from = text.indexOf(`${label}:`);
      return from >= 0 && (from === 0 || /[\d@a-z]/i.test(text.slice(from + label.length)));
    });
    return reached ? boilerplate : null;
  },
};

const ADDRESS = /^(?:(?:网址|链接|来源)?:? ?)(?:https?:\/\/)?[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,6}(?::\d{1,5})?(?:\/[^\s\u4e00-\u9fff]*)?$/;

/** The page's own address: news.qingxiu.example.cn, http://… */
const webAddress: Construct = {
  name: 'web-address',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 300 && /[A-Za-z]{2}/.test(text) && ADDRESS.test(text) ? boilerplate : null;
  },
};

const isNeighbour = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  const item = page[at];
  if (item === undefined || !isFree(page, at) || endsSentence(text)) return false;
  return afterBullet(text) > 0 || (!item.line.afterBlank && text.length <= 80);
};

/** A list of other articles: 相关阅读： and the titles below it. */
const neighbours: Construct = {
  name: 'neighbours',
  read: (page, at) => {
    const title = textAt(page, at).replace(/[:>» ]+$/, '').replace(/^[【[]|[】\]]$/g, '');
    if (title.length > 8 || !neighbourTitles.has(title)) return null;
    let to = at + 1;
    while (isNeighbour(page, to)) to++;
    return { ...boilerplate, lines: to - at };
  },
};

const LEADER = /(?:…{2,}|\.{4,}|·{4,}|-{4,}) {0,4}\d{1,3}$/;

const MOST_CONTENTS = 120;

/** How many lines below the title 目录 are its entries: they end where the first of them comes again as a heading. */
const countEntries = (page: Page, at: number): number => {
  const first = withoutSpaces(textAt(page, at + 1));
  for (let to = at + 2; first !== '' && to < at + MOST_CONTENTS; to++) {
    const text = textAt(page, to);
    if (withoutSpaces(text) === first) return to - at - 1;
    if (!isHeadingShaped(text, 80)) return 0;
  }
  return 0;
};

/** A table of contents: 目录 and its entries, or lines whose leaders run to a page number. */
const contents: Construct = {
  name: 'contents',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 120) return null;
    if (withoutSpaces(text) === '目录') return { ...boilerplate, lines: 1 + countEntries(page, at) };
    return LEADER.test(text) ? boilerplate : null;
  },
};

const ELSEWHERE = /^\((?:[^()]{0,14}(?:见|刊)|下转|上接|紧接)[^()]{1,12}版[^()]{0,8}\)$/;

/** Where a paper goes on: （更多报道见4版）, （下转第二版） */
const crossReference: Construct = {
  name: 'cross-reference',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 40 && ELSEWHERE.test(text) ? boilerplate : null;
  },
};

/** A document's number on a line of its own: 青政发〔2024〕12号 */
const documentNumber: Construct = {
  name: 'document-number',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 30 && /^[\u4e00-\u9fff]{0,12}[〔[(（]\d{4}[〕\])）]第? ?\d{1,5} ?号$/.test(text)
      ? boilerplate
      : null;
  },
};

/** What surrounds an article and is no part of it, wherever it stands; in the order they are tried. */
export const pageFurniture: readonly Construct[] = [
  trail,
  widgets,
  neighbours,
  attachments,
  notice,
  contact,
  webAddress,
  contents,
  crossReference,
  documentNumber,
];
