import { appendixTitles } from '../lexicon/structure-labels.js';

/** What of a heading decides its level. */
export interface Ranked {
  /** Style of its mark: `han` for 一、, `unnumbered` for none. */
  readonly style: string;
  /** Whether its mark is the first of a count: 一、, （一）, 1. */
  readonly isFirst: boolean;
  readonly words: string;
  /** Whether text of its own stands between it and the next heading. */
  readonly hasText: boolean;
}

const TOP = 'unnumbered';
/** Styles that number the parts of a document. */
const PARTS = new Set(['part', 'chapter', 'han', 'zero-padded']);

/**
 * How many unnumbered headings in front of the first part stand on its level: 重要提示 with its text in front of 一、
 * does; 2024年工作回顾 straight above 一、 does not, nor do headings under each of which the count begins anew.
 */
const countPreface = (headings: readonly Ranked[]): number => {
  const first = headings.findIndex(({ style }) => style !== TOP);
  const part = headings[first];
  if (part === undefined || !PARTS.has(part.style) || headings[first - 1]?.hasText !== true) return 0;
  const counts = headings.filter(({ style, isFirst }) => style === part.style && isFirst).length;
  return counts > 1 ? 0 : first;
};

/** The styles that are open after a heading, the outermost first: one not met goes one level deeper. */
const descend = (styles: readonly string[], { style, words }: Ranked): readonly string[] => {
  if (style === 'annex') return [style];
  const [outermost = TOP] = styles;
  if (style === TOP && outermost !== TOP && appendixTitles.has(words)) return [outermost];
  const known = styles.indexOf(style);
  return known < 0 ? [...styles, style] : styles.slice(0, known + 1);
};

/** The level of each heading, counted from 1: 一、 and （一） in it give 1 and 2. */
export const readLevels = (headings: readonly Ranked[]): readonly number[] => {
  const preface = countPreface(headings);
  let styles: readonly string[] = [];
  return headings.map((heading, at) => {
    if (at < preface) return 1;
    styles = descend(styles, heading);
    return styles.length;
  });
};
