import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find-times.js';
import type { Part, TimeValue } from '../../src/time/time-expression.js';

export const published = (offset: number): Part => ({ offset, to: 'published' });
export const current = (offset: number): Part => ({ offset, to: 'current' });
export const review = (offset: number): Part => ({ offset, to: 'review' });
export const calendar = (parts: Omit<Extract<TimeValue, { type: 'calendar' }>, 'type'>): TimeValue => ({
  type: 'calendar',
  ...parts,
});
export const interval = (from: TimeValue, to: TimeValue): TimeValue => ({ type: 'interval', from, to });

/** The words of every time expression of a sentence, in order. */
export const timesIn = (sentence: string): string[] => findTimes(sentence).map(({ text }) => text);

/** A sentence, the words of the time in it, and what they say. */
export type Reading = readonly [sentence: string, written: string, value: TimeValue];

/** Each sentence holds exactly the one time that is given. */
export const testReadings = (readings: readonly Reading[]): void => {
  test.each(readings)('%s holds %s', (sentence, written, value) => {
    const start = sentence.indexOf(written);
    expect(findTimes(sentence).map(({ name: _name, ...expression }) => expression)).toEqual([
      { start, end: start + written.length, text: written, value },
    ]);
  });
};

/** None of the sentences holds a time. */
export const testNone = (sentences: readonly string[]): void => {
  test.each(sentences)('%s holds none', (sentence) => {
    expect(timesIn(sentence)).toEqual([]);
  });
};
