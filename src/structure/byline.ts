import type { Passage } from '../source/passage.js';
import type { Credit } from './bulletin.js';
import { readCaptionCredits } from './constructs/caption.js';
import { type FoundCredit, readAuthors, readCredits } from './credits.js';
import { datelineEnd, datelineReporter } from './dateline.js';
import { findAll } from '../source/find-all.js';
import type { Item, Page } from './page.js';
import { withoutSpaces } from './punctuation.js';

const LONGEST_BRACKET = 100;
const LONGEST_FIELDS = 400;
const MOST_WORDS = 24;
const FIELD = /[^|]+?(?= {2,}|\||$)/g;
const WORD = /\S+/g;

const shifted = (credits: readonly FoundCredit[] | null, by: number): readonly FoundCredit[] =>
  (credits ?? []).map((credit) => ({ ...credit, start: credit.start + by, end: credit.end + by }));

/** Credits among the other fields of a page's head: 来源:临澜日报 文/沈星野 编辑:佟小雨 */
const inFields = (text: string): readonly FoundCredit[] => {
  const credits: FoundCredit[] = [];
  for (const { 0: field, index } of findAll(FIELD, text.slice(0, LONGEST_FIELDS))) {
    const starts = findAll(WORD, field)
      .slice(0, MOST_WORDS)
      .map((word) => word.index);
    const start = starts.find((at) => readCredits(field.slice(at).trim()) !== null);
    if (start !== undefined) credits.push(...shifted(readCredits(field.slice(start)), index + start));
  }
  return credits;
};

/** Credits after a dateline: 本报讯（记者 丁一凡 通讯员 卫小可）…, 本报讯 记者丁一凡报道： */
const inOpening = (text: string): readonly FoundCredit[] => {
  const named = datelineReporter(text);
  if (named !== null) {
    const [from, end] = named;
    return [{ name: text.slice(from, end), role: 'reporter', start: from, end }];
  }
  let start = datelineEnd(text);
  while (text[start] === ' ') start++;
  const ahead = text.slice(start, start + LONGEST_BRACKET);
  const bracket = /^\([^()]{2,90}\)/.exec(ahead)?.[0];
  if (bracket !== undefined) return shifted(readCredits(bracket), start);
  const report = start > 0 ? /^[^,。:;]{2,50}(?:报道|摄影报道)(?=[:,。 ])/.exec(ahead)?.[0] : undefined;
  return report === undefined ? [] : shifted(readCredits(report), start);
};

/** Credits in brackets at a paragraph's end: …全部抢通。（记者 江临 通讯员 覃海） */
const inClosing = (text: string): readonly FoundCredit[] => {
  const offset = Math.max(0, text.length - LONGEST_BRACKET);
  const match = /\(([^()]{2,90})\)(?:\(完\))?$/.exec(text.slice(offset));
  return match === null ? [] : shifted(readCredits(match[1] ?? ''), offset + match.index + 1);
};

const creditsOf = ({ line, reading }: Item): readonly FoundCredit[] => {
  const { text } = line.passage;
  if (reading === null) return [...inOpening(text), ...inClosing(text)];
  if (reading.construct === 'author') return readAuthors(text);
  if (reading.role === 'byline') return readCredits(text) ?? [];
  if (reading.role === 'caption') return readCaptionCredits(text);
  return reading.role === 'masthead' || reading.construct === 'page-labels' ? inFields(text) : [];
};

/** The name as the page prints it, without the space between its characters: 何　穎 gives 何穎. */
const toCredit = (passage: Passage, { role, start, end }: FoundCredit): Credit => ({
  ...passage.span(start, end),
  name: withoutSpaces(passage.raw.slice(start, end)),
  role,
});

/** Everyone a page credits, in reading order, each once for each role. */
export const readByline = (page: Page): readonly Credit[] => {
  const credits = new Map<string, Credit>();
  for (const item of page) {
    for (const found of creditsOf(item)) {
      const key = `${found.role} ${found.name}`;
      if (!credits.has(key)) credits.set(key, toCredit(item.line.passage, found));
    }
  }
  return [...credits.values()];
};
