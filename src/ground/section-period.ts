import { fold } from '../source/fold.js';
import type { Section } from '../structure/bulletin.js';
import type { TimeContext } from '../time/resolve-time.js';
import { unsaid } from './attribute.js';
import type { ReadSentence } from './grounded.js';
import { documentPeriod, opening, type DocumentPeriod, type InForce } from './in-force.js';
import { readPeriods, type Period } from './said-period.js';

/** What a section with such a heading says is true at any time: 单位概况, 主要职责, 关于我们, 消防提醒, 新闻链接. */
const TIMELESS =
  /概况|简介|职责|机构设置|名词解释|^关于|沿革|背景|提示|提醒|链接|注意事项|小知识|知识窗|声明/;

/** The first period that a sentence tells, such as a headline or heading. */
export const firstTold = (sentences: readonly ReadSentence[], time: TimeContext): Period => {
  const nothing = opening(unsaid(null));
  const told = sentences
    .flatMap(({ passage, times }) => readPeriods(passage, times, time, nothing).said)
    .find(({ role }) => role === 'told');
  return told?.period ?? unsaid(null);
};

/**
 * What is in force at the beginning of each section: what its heading says, else those it stands under (二、2025年工作
 * holds for （一）…), else what the headline says of the whole where that is over (2022年度…公告).
 */
export const sectionOpenings = (
  sections: readonly Section[],
  sentences: readonly ReadSentence[],
  time: TimeContext,
  { headline, published }: DocumentPeriod,
): readonly InForce[] => {
  const headings = new Map<number | null, ReadSentence[]>();
  for (const sentence of sentences) {
    const { role, section } = sentence.block;
    if (role === 'heading') headings.set(section, [...(headings.get(section) ?? []), sentence]);
  }
  const whole = documentPeriod(headline, published, false);
  const byLevel: Period[] = [];
  return sections.map(({ heading, level }, index) => {
    const above = byLevel.slice(0, level - 1).findLast(({ value }) => value !== null) ?? whole;
    const told = firstTold(headings.get(index) ?? [], time);
    byLevel.length = Math.min(byLevel.length, level - 1);
    while (byLevel.length < level - 1) byLevel.push(unsaid(null));
    byLevel.push(told);
    if (told.value !== null) return opening(told);
    const isTimeless = heading !== null && TIMELESS.test(fold(heading.text));
    return isTimeless ? { ...opening(unsaid(null)), manner: 'open' } : opening(above);
  });
};
