import {
  afterFuture,
  comparedFact,
  disposal,
  factWords,
  notFinished,
  notFuture,
  onCompletion,
  planWords,
  type PlanWord,
} from '../lexicon/modality-words.js';
import { findAll } from '../source/find-all.js';
import { longestMatch, wordMatch } from '../source/longest-match.js';
import type { Passage } from '../source/passage.js';
import type { Span } from '../source/span.js';
import { isOneDay, isOver, isSeveralYears, isToCome } from '../time/position.js';
import type { SaidPeriod } from './said-period.js';

/** A word after which numbers are planned, or facts again. */
export interface Mark extends Span {
  readonly planned: boolean;
  /** What may stand between it and the one number that it holds for; null where it holds for all that follow. */
  readonly between: RegExp | null;
  /** Whether it is a time: one that is over does not undo a word of planning in its own clause (预计2022年超过…). */
  readonly isTime: boolean;
}

const byWriting = new Map<string, readonly PlanWord[]>();
for (const word of planWords) byWriting.set(word.written, [...(byWriting.get(word.written) ?? []), word]);
const planning = longestMatch(byWriting);
const facts = wordMatch(factWords.onward);
const nearFacts = wordMatch(factWords.one);

/** How far words that go with a mark are looked for. */
export const NEAR = 12;
const ANYTHING_NEAR = /^[^,;。\d]{0,6}$/;
const CLAUSE_BREAK = /[,;:。!?]/;

const fits = (text: string, start: number, end: number, word: PlanWord): boolean => {
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
  if (word.notAfter?.test(before) === true || word.notBefore?.test(after) === true) return false;
  return word.reach === 'number' || word.before === undefined || word.before.test(after);
};

/** 将提升至 has no object before its verb. */
const SHORTEST_OBJECT = 2;

/** No clause is looked at further than this. */
const LONGEST_CLAUSE = 160;

/** Where the clause that holds an offset ends. */
export const endOfClause = (text: string, at: number): number => {
  const limit = Math.min(text.length, at + LONGEST_CLAUSE);
  let end = at;
  while (end < limit && !CLAUSE_BREAK.test(text.charAt(end))) end++;
  return end;
};

/** Whether the 将 that ends at `end` says what is to come; after 并 or before an object it need not. */
const isFuture = (text: string, end: number): boolean => {
  const after = text.slice(end, endOfClause(text, end));
  if (
    notFuture.before.test(text.slice(Math.max(0, end - 3), end - 1)) ||
    notFuture.after.test(after) ||
    /^\d/.test(after)
  )
    return false;
  if (afterFuture.test(after)) return true;
  const disposed = disposal.exec(after);
  return disposed === null || disposed.index < SHORTEST_OBJECT;
};

/** 要 that opens a clause, and is not part of another word: 今年,要新建学校20所. */
const isDemand = (text: string, start: number): boolean =>
  /(?:^|[,;:。]|我们|今年)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/[求素是么闻点塞约件害]/.test(text.charAt(start + 1));

const mark = (start: number, end: number, planned: boolean, between: RegExp | null = null): Mark => ({
  start,
  end,
  planned,
  between,
  isTime: false,
});

const isNoFact = (text: string, start: number): boolean => {
  const around = text.slice(Math.max(0, start - 1), start + 2);
  return comparedFact.test(around.slice(0, 1)) || (text.charAt(start) === '了' && notFinished.test(around));
};

const markAt = (text: string, start: number): readonly Mark[] => {
  const character = text.charAt(start);
  if (character === '将' && isFuture(text, start + 1)) return [mark(start, start + 1, true)];
  if (character === '要' && isDemand(text, start)) return [mark(start, start + 1, true)];
  const plan = planning.at(text, start);
  if (plan !== null) {
    return plan.entry
      .filter((word) => fits(text, start, plan.end, word))
      .map((word) =>
        mark(start, plan.end, true, word.reach === 'number' ? (word.before ?? ANYTHING_NEAR) : null),
      );
  }
  const near = nearFacts.at(text, start);
  if (near !== null) return [mark(start, near.end, false, ANYTHING_NEAR)];
  const fact = facts.at(text, start);
  return fact === null || isNoFact(text, start) ? [] : [mark(start, fact.end, false)];
};

const START_YEAR = /^\d{4}/;

/** Whether a period is still to come on a day, or is a plan that begins in its year: 2030年; “十五五”时期 in 2026. */
const isAhead = (period: string, day: string): boolean =>
  isToCome(period, day) || (isSeveralYears(period) && START_YEAR.exec(period)?.[0] === day.slice(0, 4));

/** A time that is over is a fact where it is named as such: 2025年初, 去年; 全年 in a plan is the year to come. */
const NAMED = /\d{4}年|去年|上年|前年/;

/** 到2023年底 is still to come in 2023; 从2018年到今年 is not. */
const UNTIL = /^[^从自由]*到.?$/;

const markOfTime = (
  text: string,
  { start, end, period, role }: SaidPeriod,
  published: string,
): readonly Mark[] => {
  if (period.value === null || (role !== 'told' && role !== 'local')) return [];
  const over = isOver(period.value, published);
  const until =
    !over &&
    !isOneDay(period.value) &&
    UNTIL.test(text.slice(Math.max(0, start - NEAR), start + 1)) &&
    text.charAt(end) !== '的';
  const planned = until || isAhead(period.value, published);
  if (!planned && !(over && NAMED.test(text.slice(start, end)))) return [];
  return [{ start, end, planned, between: role === 'local' ? ANYTHING_NEAR : null, isTime: true }];
};

/** The marks of planning and of fact in a sentence, from first to last. */
export const readMarks = (
  { text }: Passage,
  said: readonly SaidPeriod[],
  published: string | null,
): readonly Mark[] => {
  const marks = published === null ? [] : said.flatMap((one) => markOfTime(text, one, published));
  for (const found of findAll(onCompletion, text))
    marks.push(mark(found.index, found.index + found[0].length, true));
  for (let at = 0; at < text.length; at++) marks.push(...markAt(text, at));
  return marks.toSorted((a, b) => a.start - b.start);
};
