import { type Refiner, spanning } from '../refiner.js';
import type { TimeExpression } from '../time-expression.js';
import { sinceEvent } from './since-event.js';
import { findAll } from '../../source/find-all.js';

const MARK = /以来|至今/g;
const ADJACENT = /^(?:起|开始|之后|后)?$/;
/** How far 以来 may stand from its time: 自9月29日国庆假期运输启动以来. */
const REACH = 30;
const CLAUSE_END = /[,，。;；:：!！?？\n]/;
/** 2023年是有记录以来最热 does not count from 2023. */
const OPEN_EVENT = /[是为创达]|有[^,]{0,6}记录/;
const FROM = /[自从][^,，。;；:：0-9]{0,6}$/;
const STARTS: ReadonlySet<string> = new Set(['calendar', 'plan', 'lunar', 'era', 'holiday']);

const isFrom = (text: string, { start }: TimeExpression): boolean =>
  FROM.test(text.slice(Math.max(0, start - 8), start));

const counts = (text: string, expression: TimeExpression, mark: number): boolean => {
  if (!STARTS.has(expression.value.type) || expression.name === 'present') return false;
  const between = text.slice(expression.end, mark);
  return !CLAUSE_END.test(between) && (isFrom(text, expression) || !OPEN_EVENT.test(between));
};

/**
 * Index of the first time within reach of the mark that stands after 自 or 从, or else of the nearest; -1 for
 * none. 至今 (`present`) away from its time needs 自 or 从: 当年的情景至今难忘.
 */
const startFor = (
  text: string,
  expressions: readonly TimeExpression[],
  mark: number,
  present: boolean,
): number => {
  let nearest = -1;
  let from = -1;
  for (let i = expressions.length - 1; i >= 0; i--) {
    const expression = expressions[i];
    if (!expression || mark - expression.end > REACH) break;
    if (!counts(text, expression, mark)) continue;
    if (nearest < 0 && (!present || expression.end === mark)) nearest = i;
    if (isFrom(text, expression)) from = i;
  }
  return from < 0 ? nearest : from;
};

const NUMBER = /[\d一二两三四五六七八九十百千万亿]/;

/** Whether nothing but the event and times of it stands before the mark: 自9月29日国庆假期运输启动以来. */
const isOneEvent = (
  text: string,
  expression: TimeExpression,
  inner: readonly TimeExpression[],
  mark: number,
): boolean => {
  let at = expression.end;
  for (const { start, end } of inner) {
    if (NUMBER.test(text.slice(at, start))) return false;
    at = end;
  }
  return ADJACENT.test(text.slice(at, mark)) || !NUMBER.test(text.slice(at, mark));
};

/** The open interval from a time, in place of it and of the times within the event it began with. */
const open = (
  text: string,
  [expression, ...inner]: readonly [TimeExpression, ...TimeExpression[]],
  mark: number,
  markEnd: number,
): readonly TimeExpression[] => {
  const whole = isOneEvent(text, expression, inner, mark);
  const span = { start: expression.start, end: whole ? markEnd : expression.end };
  const since = spanning(text, span, { type: 'since', from: expression.value }, 'since');
  return whole ? [since] : [since, ...inner];
};

/**
 * 以来 or 至今 after a time, right behind it or at the end of its clause, makes it the start of an open interval:
 * 今年以来, 2008年至今, 自5月30日进驻空间站以来. The span holds 以来 unless a number, which might be a claim, stands
 * between. Without a time 以来 is an expression of its own: 春运启动以来.
 */
export const since: Refiner = {
  name: 'since',
  refine: (text, expressions) => {
    const refined: TimeExpression[] = [];
    let next = 0;
    const takeUpTo = (offset: number): void => {
      for (; (expressions[next]?.end ?? Infinity) <= offset; next++)
        refined.push(...expressions.slice(next, next + 1));
    };
    for (const match of findAll(MARK, text)) {
      const mark = match.index;
      const markEnd = mark + match[0].length;
      takeUpTo(mark);
      const covering = expressions[next];
      const present = covering?.name === 'present' && covering.start === mark;
      if (covering !== undefined && covering.start < markEnd && !present) continue;
      const index = startFor(text, refined, mark, present);
      const [start, ...inner] = index < 0 ? [] : refined.splice(index);
      if (start) {
        refined.push(...open(text, [start, ...inner], mark, markEnd));
        if (present) next++;
      } else if (!present) {
        refined.push(sinceEvent(text, refined.at(-1)?.end ?? 0, mark, markEnd));
      }
    }
    takeUpTo(text.length);
    return refined;
  },
};
