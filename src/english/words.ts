import type { Span } from '../source/span.js';

/** A word of an English text. */
export interface EnglishWord extends Span {
  /** In lower case. */
  readonly text: string;
  readonly isCapital: boolean;
}

/** Letters, with apostrophes, and points within abbreviations: households', U.S., M2; the parts of twenty-one are two. */
const WORD = /(?:[A-Za-z]\.){2,}|[A-Za-zÀ-ÖØ-öø-ÿ]+(?:\d+(?![\d.]))?(?:['’][A-Za-z]+)*/g;

/** The words of a text in order: `wordsOf('Exports rose').map(({ text }) => text)` is exports, rose. */
export const wordsOf = (text: string): readonly EnglishWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    text: written.toLowerCase().replaceAll('’', "'"),
    isCapital: /^[A-Z]/.test(written),
  }));

const LETTER = /[A-Za-z]/;

/** Whether a word ends at `end`: no letter and no digit goes on there. */
export const endsWord = (text: string, end: number): boolean => !/[A-Za-z0-9]/.test(text.charAt(end));

/** Whether a word can begin at `at`: no letter and no digit stands before it. */
export const beginsWord = (text: string, at: number): boolean => !/[A-Za-z0-9]/.test(text.charAt(at - 1));

/** Whether a letter stands at `at`. */
export const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));
