import type { EnglishTimeConstruct } from './construct.js';
import {
  dayMonthYear,
  dayRange,
  isoDay,
  leadingMonth,
  month,
  monthDayYear,
  monthRange,
} from './constructs/date.js';
import { firstMonths, half, quarter, yearEnd } from './constructs/part-of-year.js';
import { clock, phrase, recurring, weekday } from './constructs/phrase.js';
import { plan, planStart } from './constructs/plan.js';
import { ago, framedWindow, yearsSpokenOf } from './constructs/window.js';
import { century, decade, year, yearRange } from './constructs/year.js';

/** Every way of writing a time; of two readings at one place the longer holds, of two of a length the earlier. */
export const englishTimeConstructs: readonly EnglishTimeConstruct[] = [
  isoDay,
  dayRange,
  monthDayYear,
  dayMonthYear,
  monthRange,
  month,
  leadingMonth,
  quarter,
  half,
  firstMonths,
  yearRange,
  planStart,
  plan,
  framedWindow,
  yearsSpokenOf,
  ago,
  yearEnd,
  phrase,
  year,
  decade,
  century,
  weekday,
  clock,
  recurring,
];
