import { findAll } from '../source/find-all.js';
import type { Span } from '../source/span.js';
import type { TimeExpression } from '../time/time-expression.js';
import { isSeveralYears, isYearOrPlan } from '../time/position.js';
import { isRecordAt } from './period-role.js';

/**
 * A time that the words leave open. A `soft` one ends the days or months spoken of but not the year (近日);
 * a `hard` one ends a year too (近年来, 第三年, 建成后); the years of a plan go on in either case. `event` is what happened, where the words name it: 事故发生后.
 */
export interface OpenTime extends Span {
  readonly strength: 'soft' | 'hard';
  readonly event: string | null;
  /** Whether the sentences that follow are still of that time; 建成后 ends with its sentence. */
  readonly lasting: boolean;
}

interface OpenRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly strength: 'soft' | 'hard';
  readonly lasting: boolean;
}

/** Ways of speaking of a time without saying when, beside those that are time expressions. */
const rules: readonly OpenRule[] = [
  {
    name: 'after-completion',
    pattern:
      /(?:建成|投产|满产|达产|投运|投用|通车|完工|竣工|落成|投入使用|投入运营|全部完成|实施)后(?=[,可将预每年可,])/g,
    strength: 'hard',
    lasting: false,
  },
  {
    name: 'after-event',
    pattern: /(?:([\u4e00-\u9fff]{2})(?:发生|爆发)|登陆|案发|事发)(?:之|以)?后/g,
    strength: 'soft',
    lasting: true,
  },
  {
    name: 'plan-document',
    pattern: /《[^《》]{0,40}(?:纲要|规划)[^《》]{0,8}》/g,
    strength: 'soft',
    lasting: true,
  },
  {
    name: 'in-office',
    pattern: /(?:执教|任职|任教|在任|就读|求学|服役|工作|担任[^,;。]{1,10})期间/g,
    strength: 'hard',
    lasting: true,
  },
  {
    name: 'nth-year',
    pattern: /(?<=^|[,;。:])第[三四五六七八九十]{1,2}年(?=[就便即,又才])/g,
    strength: 'hard',
    lasting: true,
  },
];

/** 近年来 speaks of years, 近日 of days. */
const YEARS = /年|长期|一直|自古|近代|有史|记录/;

/** 比往年增加 compares. */
const COMPARED = /[比较与同于]$/;

const fromExpression = (
  sentence: string,
  { start, end, text, value, name }: TimeExpression,
): OpenTime | null => {
  if (
    text === '节后' ||
    isRecordAt(sentence, end) ||
    COMPARED.test(sentence.slice(Math.max(0, start - 1), start))
  )
    return null;
  if (value.type === 'vague')
    return { start, end, strength: YEARS.test(text) ? 'hard' : 'soft', event: null, lasting: true };
  return name === 'since-event' ? { start, end, strength: 'soft', event: null, lasting: true } : null;
};

/** The open times of a sentence, in order: 入冬以来, 近日, 近年来, 事故发生后, 建成后. */
export const readOpenTimes = (text: string, times: readonly TimeExpression[]): readonly OpenTime[] => {
  const open = times.flatMap((time) => fromExpression(text, time) ?? []);
  for (const { pattern, strength, lasting } of rules) {
    for (const match of findAll(pattern, text)) {
      const end = match.index + match[0].length;
      open.push({ start: match.index, end, strength, event: match[1] ?? null, lasting });
    }
  }
  return open.toSorted((a, b) => a.start - b.start);
};

/** Whether an open time ends a period: 近日 ends days and months, 建成后 a year too, and neither the years of a plan. */
export const endsPeriod = (
  { strength }: OpenTime,
  period: string | null,
  published: string | null,
): boolean => {
  if (isSeveralYears(period)) return false;
  return strength === 'hard' || !isYearOrPlan(period, published);
};
