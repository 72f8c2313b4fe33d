import { englishTimePhrases } from '../../../lexicon/english-time-words.js';
import type { EnglishTimeConstruct } from '../construct.js';
import { pattern, COUNT, alternatives, calendar } from '../patterns.js';

const phrases = new Map(englishTimePhrases);

/** last year, this month, now, recent years. */
export const phrase: EnglishTimeConstruct = {
  name: 'relative',
  pattern: pattern(String.raw`\b(?:${alternatives(phrases.keys())})\b(?!'s? old)`),
  value: ([written]) => phrases.get(written.toLowerCase()) ?? null,
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** on Wednesday, said Friday: the latest one; for Tuesday and by Friday are to come, and nobody says how far off. */
export const weekday: EnglishTimeConstruct = {
  name: 'weekday',
  pattern: pattern(String.raw`\b(?:(next|for|until|by) )?(${WEEKDAYS.join('|')})\b`, 'g'),
  value: ([, coming, day = '']) => {
    const number = WEEKDAYS.indexOf(day) + 1;
    return coming === undefined ? calendar({ weekdays: [number, number] }) : { type: 'vague' };
  },
};

/** 8:30, 10 a.m. */
export const clock: EnglishTimeConstruct = {
  name: 'clock',
  pattern: pattern(String.raw`\b\d{1,2}:\d\d(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?`),
  value: () => ({ type: 'clock' }),
};

/** every year, every five years. */
export const recurring: EnglishTimeConstruct = {
  name: 'recurring',
  pattern: pattern(String.raw`\bevery (?:year|month|week|day|${COUNT} (?:years|months|weeks|days))\b`),
  value: () => ({ type: 'recurring' }),
};
