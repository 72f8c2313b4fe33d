import { bodyEndings, documentNouns } from '../../lexicon/structure-institutions.js';
import { paperEndings, widgetWords } from '../../lexicon/structure-page-furniture.js';
import { findDate, readDate } from '../../time/parse-date.js';
import { readCredits } from '../credits.js';
import { readLabels } from '../labels.js';
import { type Construct, isFree, type Page, textAt } from '../page.js';
import { endsSentence, isHeadingShaped } from '../punctuation.js';

const LONGEST = 240;
/** 本 and 本文 may stand in front of a line's first label. */
const LONGEST_PREFIX = 2;
const LONGEST_SOURCE = 40;
const CLOCK = /^[ ,T]{0,4}\d{1,2}[:时]\d{1,2}(?:[:分](?:\d{1,2}秒?)?)?/;
const ISSUE = /星期[一二三四五六日天]|周[一二三四五六日](?:$|\s)|第? ?[A-Z]?\d{1,3} ?版|版次|总第|农历|\d期/;

/** What stands after a date that opens a line, its time of day apart. */
const afterDate = (text: string): string | null => {
  const date = readDate(text, 0);
  return date === null ? null : text.slice(date.end).replace(CLOCK, '').trim();
};

const isRest = (rest: string): boolean => {
  if (rest === '' || rest.startsWith('|') || readLabels(rest).length > 0 || ISSUE.test(rest)) return true;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => widgetWords.has(word) || /^\d+$/.test(word)) || readCredits(rest) !== null;
};

/** A line of labels or the page's date and time: 发布日期：2024-03-22 来源：青岫市统计局, 2024-02-09 19:26:08 */
export const pageLabels: Construct = {
  name: 'page-labels',
  read: (page, at) => {
    const text = textAt(page, at).replace(/^(?:[([【] ?|https?:\/\/\S{1,200} +)/, '');
    if (text.length > LONGEST || endsSentence(text)) return null;
    const [label, second] = readLabels(text);
    if (label !== undefined && (label.start <= LONGEST_PREFIX || second !== undefined))
      return { role: label.kind === 'other' || label.kind === 'issuer' ? 'boilerplate' : 'masthead' };
    const rest = afterDate(text);
    return rest !== null && isRest(rest) && !/^[)）]/.test(rest) ? { role: 'masthead' } : null;
  },
};

/** A paper's name in Latin letters beside the Chinese one: CHENGYUE DAILY 澄岳日报 */
const LATIN = /^[A-Za-z][A-Za-z .&'-]{2,40} +| +[A-Za-z][A-Za-z .&'-]{2,40}$/g;
const EDITION = / ?(?:多媒体|全媒体)?(?:数字报刊?|电子报|电子版|数字版|客户端)$/;

/** The newspaper's own head, or a site's name: 澜江日报 2023年7月23日 星期日 第02版 要闻 */
export const masthead: Construct = {
  name: 'masthead',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST || endsSentence(text)) return null;
    if (findDate(text) !== null && ISSUE.test(text)) return { role: 'masthead' };
    if (textAt(page, at + 2) === '') return null;
    if (/^[\u4e00-\u9fff·]{2,16}网站$/.test(text)) return { role: 'boilerplate' };
    const name = text.replace(EDITION, '').replace(LATIN, '');
    const isName = /^[\u4e00-\u9fff]{4,12}$/.test(name) && paperEndings.some((end) => name.endsWith(end));
    return isName ? { role: 'masthead' } : null;
  },
};

const TITLED = /^.{6,80}[_|—–-] ?([\u4e00-\u9fff]{2,14})$/;
const SITE = /(?:网|报|社|台|频道|客户端|门户网站|政府|局|在线|新闻|委员会)$/;

/** The title of the browser's window: 一季度外贸增长9.7%_临澜新闻网 */
export const windowTitle: Construct = {
  name: 'window-title',
  read: (page, at) => {
    const text = textAt(page, at);
    const site = text.length <= 100 && !text.startsWith('—') ? TITLED.exec(text)?.[1] : undefined;
    return site !== undefined && SITE.test(site) && textAt(page, at + 1) !== ''
      ? { role: 'boilerplate' }
      : null;
  },
};

/** When and where a report was delivered, with or without its dash: ——2026年1月27日在…会议上 */
export const delivery: Construct = {
  name: 'delivery',
  read: (page, at) => {
    const text = textAt(page, at)
      .replace(/^[—―-]{1,2} ?/, '')
      .slice(0, 90);
    const date = readDate(text, 0);
    return date !== null && /^在.{4,60}上(?:$| )/.test(text.slice(date.end)) ? { role: 'subheadline' } : null;
  },
};

/** Whether a name is that of a body that issues documents: 青岫市统计局 */
export const isBody = (name: string): boolean =>
  name.length >= 3 && bodyEndings.some((ending) => name.endsWith(ending));

const hasFreeBefore = (page: Page, at: number): boolean => {
  for (let i = at - 1; i >= 0; i--) if (isFree(page, i) || page[i]?.reading?.role === 'headline') return true;
  return false;
};

/** Who issued a document, between its title and its text: 青岫市统计局 青岫调查队 */
export const issuer: Construct = {
  name: 'issuer',
  read: (page, at) => {
    const text = textAt(page, at);
    if (!isHeadingShaped(text) || !text.split(/[ 、]+/).every(isBody)) return null;
    if (documentNouns.some((noun) => text.endsWith(noun) && !isBody(text)) || !hasFreeBefore(page, at))
      return null;
    return textAt(page, at + 1).startsWith('关于') ? null : { role: 'boilerplate' };
  },
};

/** A date on a line of its own: （2024年3月20日） */
export const dateLine: Construct = {
  name: 'date-line',
  read: (page, at) => {
    const text = textAt(page, at)
      .replace(/^[([] ?/, '')
      .replace(/ ?[)\]]$/, '');
    return text.length <= 24 && readDate(text, 0)?.end === text.length ? { role: 'boilerplate' } : null;
  },
};

/** Where an article was taken from, on a line of its own wherever it stands: 来源：云泽日报, （来源：云泽日报） */
export const sourceLine: Construct = {
  name: 'page-labels',
  read: (page, at) => {
    const text = textAt(page, at);
    if (text.length > LONGEST_SOURCE) return null;
    const [label] = readLabels(text);
    const isWhole = label?.kind === 'source' && label.start <= 1 && label.value.end >= text.length - 1;
    return isWhole && label.value.end > label.value.start ? { role: 'masthead' } : null;
  },
};
