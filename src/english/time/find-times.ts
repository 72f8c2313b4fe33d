import type { TimeExpression } from '../../time/time-expression.js';
import { englishTimeConstructs } from './constructs.js';

const SINCE = /\bsince (?:the )?$/i;
const SINCE_REACH = 12;

/** since 2005: from then until publication. */
const sinceThen = (text: string, time: TimeExpression): TimeExpression => {
  const led = SINCE.exec(text.slice(Math.max(0, time.start - SINCE_REACH), time.start));
  if (led === null || time.value.type !== 'calendar') return time;
  const start = time.start - led[0].length;
  return { ...time, start, text: text.slice(start, time.end), value: { type: 'since', from: time.value } };
};

const byPlace = (a: TimeExpression, b: TimeExpression): number => a.start - b.start || b.end - a.end;

/**
 * The time expressions of an English sentence, in order and without overlap, with the values that the Chinese ones have:
 * `in the first half of 2025` is { year: 2025, half: 1 }. A duration (for three years) is no time.
 */
export const findEnglishTimes = (text: string): readonly TimeExpression[] => {
  const found = englishTimeConstructs.flatMap(({ name, pattern, value }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): TimeExpression[] => {
      const read = value(match, text);
      const end = match.index + match[0].length;
      return read === null ? [] : [{ start: match.index, end, text: match[0], value: read, name }];
    }),
  );
  const times: TimeExpression[] = [];
  for (const time of found.toSorted(byPlace)) {
    if (time.start >= (times.at(-1)?.end ?? 0)) times.push(sinceThen(text, time));
  }
  return times;
};
