import type { Construct } from './construct.js';
import { clock } from './constructs/clock.js';
import { day } from './constructs/day.js';
import { era } from './constructs/era.js';
import { holiday } from './constructs/holiday.js';
import { knownEvent } from './constructs/known-event.js';
import { leadingSpan } from './constructs/leading-span.js';
import { lunar } from './constructs/lunar.js';
import { month } from './constructs/month.js';
import { numberRange } from './constructs/number-range.js';
import { plan } from './constructs/plan.js';
import { fullDate } from './constructs/full-date.js';
import { quarter } from './constructs/quarter.js';
import { present, relativeWord, vague } from './constructs/relative-word.js';
import { tenDays } from './constructs/ten-days.js';
import { week } from './constructs/week.js';
import { countedWindow, framedWindow } from './constructs/window.js';
import { writtenYear } from './constructs/written-year.js';
import { yearSpan } from './constructs/year-span.js';
import { mergeNeighbours, type Refiner, spanning } from './refiner.js';
import { apposition } from './refiners/apposition.js';
import { asOf } from './refiners/as-of.js';
import { joinParts } from './refiners/join.js';
import { range } from './refiners/range.js';
import { recurring } from './refiners/recurring.js';
import { since } from './refiners/since.js';
import { trailingWindow } from './refiners/trailing-window.js';
import type { TimeExpression } from './time-expression.js';

/** Every way of writing a time; of two readings of the same length the earlier one holds. */
const constructs: readonly Construct[] = [
  fullDate,
  yearSpan,
  numberRange,
  knownEvent,
  writtenYear,
  leadingSpan,
  quarter,
  lunar,
  month,
  tenDays,
  week,
  day,
  clock,
  plan,
  framedWindow,
  countedWindow,
  era,
  holiday,
  present,
  relativeWord,
  vague,
];

const refiners: readonly Refiner[] = [
  mergeNeighbours('join', [joinParts, apposition]),
  mergeNeighbours('range', [range]),
  recurring,
  since,
  asOf,
  trailingWindow,
];

/** By the code unit that they begin with. */
const byFirst = new Map<number, Construct[]>();
for (const construct of constructs) {
  for (const character of new Set(construct.begins)) {
    const code = character.charCodeAt(0);
    byFirst.set(code, [...(byFirst.get(code) ?? []), construct]);
  }
}

const HAN_NUMERAL = /[〇零一二两三四五六七八九十百千万几数]/;

/** Whether the character continues the number before it: the 5 of 3.5月, the 月 numeral of 二十三月. */
const continuesNumber = (text: string, at: number): boolean => {
  const [character, before, second] = [text.charAt(at), text.charAt(at - 1), text.charAt(at - 2)];
  if (/\d/.test(character)) return /\d/.test(before) || (/[.,]/.test(before) && /\d/.test(second));
  return HAN_NUMERAL.test(character) && HAN_NUMERAL.test(before);
};

const readAt = (text: string, at: number): TimeExpression | null => {
  const candidates = byFirst.get(text.charCodeAt(at));
  if (candidates === undefined || continuesNumber(text, at)) return null;
  let longest: TimeExpression | null = null;
  for (const { name, read } of candidates) {
    const found = read(text, at);
    if (found === null || found.end <= (longest?.end ?? at)) continue;
    longest = spanning(text, { start: at, end: found.end }, found.value, name);
  }
  return longest;
};

/**
 * The time expressions of one folded sentence, in order and without overlap; where several readings are possible
 * the longest holds. `findTimes('今年1—11月,出口增长3%')` gives one, 今年1—11月, as an interval. A duration
 * (连续5年, 用时55分钟) is not a time.
 */
export const findTimes = (text: string): readonly TimeExpression[] => {
  const found: TimeExpression[] = [];
  for (let at = 0; at < text.length; at++) {
    const expression = readAt(text, at);
    if (expression === null) continue;
    found.push(expression);
    at = expression.end - 1;
  }
  return refiners.reduce(
    (expressions, { refine }) => refine(text, expressions),
    found as readonly TimeExpression[],
  );
};
