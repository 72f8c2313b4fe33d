import type { TimeValue } from '../time/time-expression.js';

/** Names of the months in order, with their short forms. */
export const englishMonths: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const thisYear: TimeValue = { type: 'calendar', year: { offset: 0, to: 'published' } };
const lastYear: TimeValue = { type: 'calendar', year: { offset: -1, to: 'published' } };
const wholeYear: TimeValue = { type: 'calendar', year: { offset: 0, to: 'review' } };
const yearBefore: TimeValue = { type: 'calendar', year: { offset: -1, to: 'review' } };
const today: TimeValue = { type: 'calendar', day: { offset: 0, to: 'published' } };
const month = (offset: number): TimeValue => ({ type: 'calendar', month: { offset, to: 'published' } });
const week = (offset: number): TimeValue => ({ type: 'calendar', week: { offset, to: 'published' } });
const day = (offset: number): TimeValue => ({ type: 'calendar', day: { offset, to: 'published' } });

/** Times told by their distance, in the words of the Chinese ones they stand for. */
export const englishTimePhrases: readonly (readonly [string, TimeValue])[] = [
  ['so far this year', { type: 'since', from: thisYear }],
  ['since the beginning of this year', { type: 'since', from: thisYear }],
  ['since the start of this year', { type: 'since', from: thisYear }],
  ['this year', thisYear],
  ['the current year', thisYear],
  ['the year', wholeYear],
  ['last year', lastYear],
  ['the previous year', yearBefore],
  ['the preceding year', yearBefore],
  ['the year before', yearBefore],
  ['a year earlier', yearBefore],
  ['a year ago', yearBefore],
  ['one year earlier', yearBefore],
  ['one year ago', yearBefore],
  ['next year', { type: 'calendar', year: { offset: 1, to: 'published' } }],
  ['the full year', wholeYear],
  ['the whole year', wholeYear],
  ['the entire year', wholeYear],
  ['this month', month(0)],
  ['last month', month(-1)],
  ['the previous month', month(-1)],
  ['this week', week(0)],
  ['last week', week(-1)],
  ['yesterday', day(-1)],
  ['today', today],
  ['now', today],
  ['currently', today],
  ['at present', today],
  ['to date', today],
  ['so far', today],
  ['recent years', { type: 'vague' }],
  ['the same period last year', { type: 'samePeriod', year: { offset: -1, to: 'published' } }],
  ['the same period of last year', { type: 'samePeriod', year: { offset: -1, to: 'published' } }],
  ['the same period of the previous year', { type: 'samePeriod', year: { offset: -1, to: 'current' } }],
  ['the same period', { type: 'samePeriod' }],
];
