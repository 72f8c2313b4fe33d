import {
  footLinks,
  neighbourTitles,
  trailOpenings,
  trailWords,
  widgetWords,
} from '../../lexicon/structure-page-furniture.js';
import { wordMatch } from '../../source/longest-match.js';
import { readLabels } from '../labels.js';
import { afterBullet } from '../numbering.js';
import { boilerplate, type Construct, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped, withoutSpaces } from '../punctuation.js';

const WORDS = /[\p{L}\p{N}]+/gu;
const NUMBER = /^[\d,.]{1,9}万?\+?次?$/;
const LONGEST_WIDGETS = 120;
const openings = wordMatch(trailOpenings);

/** Signs and nothing else, no stop or comma among them: 】, > */
const WORDLESS = /^[^\p{L}\p{N}。,;!?、]+$/u;

/** Whether all words are those of controls, or figures beside them; most lines fail at their first word. */
const isWidgets = (text: string): boolean => {
  let known = 0;
  WORDS.lastIndex = 0;
  for (let word = WORDS.exec(text)?.[0]; word !== undefined; word = WORDS.exec(text)?.[0]) {
    if (widgetWords.has(word)) known++;
    else if (!NUMBER.test(word)) return false;
  }
  return known > 0;
};

/** A line of controls and nothing else: 【字号 大 中 小】 【打印】, or the crumbs of one: 加大, 】 */
export const widgets: Construct = {
  name: 'widgets',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST_WIDGETS || text.includes('。')) return null;
    return WORDLESS.test(text) || isWidgets(text) ? boilerplate : null;
  },
};

/** Parts of a trail that stand at its ends and nowhere else. */
const TRAIL_ENDS = new Set(['首页', '主页', '正文']);

const isTrailSeparated = (text: string): boolean => {
  if (!/[>»›|/]| {2}/.test(text)) return false;
  const cells = text.split(/>{1,2}|[»›|/]/).map((cell) => cell.trim());
  const named = cells.filter((cell) => cell.length > 0);
  if (cells.length < 2) return text.split(/ {2,}/).some((cell, at) => at > 0 && TRAIL_ENDS.has(cell));
  if (named.length < 2 || named.some((cell) => cell.length > 16)) return false;
  return /[>»›]/.test(text) || trailWords.some((word) => named.some((cell) => cell.endsWith(word)));
};

/** The links that lead to the page, on one line or one a line: 首页 > 信息公开 > 统计公报 */
export const trail: Construct = {
  name: 'trail',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 100 || endsSentence(text) || readLabels(text)[0]?.start === 0) return null;
    const next = /^(?:>{1,2}|[»›/])$/;
    if (isHeadingShaped(text, 16) && (next.test(textAt(page, at + 1)) || next.test(textAt(page, at - 1)))) {
      return boilerplate;
    }
    const opens = openings.at(text, 0) !== null;
    return opens || isTrailSeparated(text) ? boilerplate : null;
  },
};

const isNeighbour = (page: Page, at: number): boolean => {
  const text = textAt(page, at);
  const item = page[at];
  if (item === undefined || !isFree(page, at) || (endsSentence(text) && !/[?!]$/.test(text))) return false;
  return afterBullet(text) > 0 || (!item.line.afterBlank && text.length <= 80);
};

/** A list of other articles: 相关阅读： and the titles below it. */
export const neighbours: Construct = {
  name: 'neighbours',
  read: (page, at) => {
    const title = textAt(page, at)
      .replace(/[:>» ]+$/, '')
      .replace(/^[【[]|[】\]]$/g, '');
    if (title.length > 8 || !neighbourTitles.has(title)) return null;
    let to = at + 1;
    while (isNeighbour(page, to)) to++;
    return { ...boilerplate, lines: to - at };
  },
};

const LEAST_LINKS = 2;

/** The links of a site's foot on one line: 网站声明 | 联系我们 | 网站地图 */
export const linkBar: Construct = {
  name: 'link-bar',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > 120 || endsSentence(text)) return null;
    const cells = text.split(/[|丨]| {2,}/).map((cell) => cell.trim());
    return cells.length >= LEAST_LINKS &&
      cells.filter((cell) => footLinks.has(cell)).length * 2 >= cells.length
      ? boilerplate
      : null;
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
export const contents: Construct = {
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
export const crossReference: Construct = {
  name: 'cross-reference',
  read: (page, at) => {
    const text = textAt(page, at);
    return text.length <= 40 && ELSEWHERE.test(text) ? boilerplate : null;
  },
};
