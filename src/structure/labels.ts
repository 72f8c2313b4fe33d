import type { Span } from '../source/span.js';
import { type LabelKind, pageLabels } from '../lexicon/structure-labels.js';
import { longestMatch } from '../source/longest-match.js';
import { findAll } from '../source/find-all.js';
import { withoutSpaces } from './punctuation.js';

/** A label of a page's head or foot and where its value stands. */
export interface Label {
  readonly kind: LabelKind;
  /** Offset of the first character of the label. */
  readonly start: number;
  /** The value up to the next white space, bar or bracket; empty where it stands on the next line. */
  readonly value: Span;
}

const labelWords = longestMatch(pageLabels);
const LONGEST_LABEL = 14;
const SEPARATOR = /[:\t|丨]/g;
/** Signs that part many things, and a label from its value only where it opens the line: 来源 | 云泽日报 */
const BARS = '|丨';
const VALUE_END = /[\s|【】[\]()]/;

const valueAfter = (text: string, colon: number): Span => {
  let start = colon + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  let end = start;
  while (end < text.length && !VALUE_END.test(text.charAt(end))) end++;
  return { start, end };
};

/** How far left the label's characters reach, spaces between them included: 索 引 号 */
const startOf = (text: string, colon: number, letters: number): number => {
  let start = colon;
  for (let left = letters; left > 0;) if (text[--start] !== ' ') left--;
  return start;
};

/** The labels of a short folded line, before a colon or a tab: `发布日期:2024-03-22  来源:青岫市统计局` has two. */
export const readLabels = (text: string): readonly Label[] => {
  const labels: Label[] = [];
  for (const { index: colon } of findAll(SEPARATOR, text)) {
    const before = withoutSpaces(text.slice(Math.max(0, colon - LONGEST_LABEL), colon));
    const found = labelWords.before(before, before.length);
    if (found === null) continue;
    const start = startOf(text, colon, before.length - found.start);
    if (BARS.includes(text.charAt(colon)) && start > 0) continue;
    labels.push({ kind: found.entry, start, value: valueAfter(text, colon) });
  }
  return labels;
};

/** Labels that no table of figures has in its first column. */
const PAGE_ONLY = new Set(['索引号', '信息索引号', '文号', '发文字号', '公文种类', '主题分类']);

/** Whether a cell labels what a page says of itself and not a row of figures: 发布机构, 索引号 */
export const isPageLabel = (cell: string): boolean => {
  const label = withoutSpaces(cell).replace(/:$/, '');
  const kind = pageLabels.get(label);
  return PAGE_ONLY.has(label) || kind === 'published' || kind === 'source' || kind === 'issuer';
};
