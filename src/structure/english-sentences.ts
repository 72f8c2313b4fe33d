import { englishAbbreviations } from '../lexicon/english-abbreviations.js';
import { findAll } from '../source/find-all.js';
import { languageOf } from '../source/language.js';
import type { Span } from '../source/span.js';

/** A stop with the closing marks on it, before white space and what can begin a sentence. */
const STOP = /[.!?][)"'”’\]]{0,3}(?=\s+[A-Z0-9"'“‘($€£¥[-])/g;
const LAST_WORD = /[A-Za-z.]+$/;
const LONGEST_ABBREVIATION = 10;

/** Whether the point at `at` is that of an abbreviation, an initial, or a number at the head of a line: No., U.S., I., 1. */
const isNoEnd = (text: string, start: number, at: number): boolean => {
  if (text[at] !== '.') return false;
  if (/^\W*\d{1,3}$/.test(text.slice(start, at).slice(0, 6))) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at))?.[0] ?? '';
  return /^[A-Z]$/.test(word) || /^[IVX]{2,4}$/.test(word) || englishAbbreviations.has(word.toLowerCase());
};

/** Offsets at which the sentences of an English text end, the end of the text left out: `Exports rose. Imports fell.` gives 13. */
export const englishSentenceEnds = (text: string): readonly number[] => {
  const ends: number[] = [];
  for (const match of findAll(STOP, text)) {
    if (!isNoEnd(text, ends.at(-1) ?? 0, match.index)) ends.push(match.index + match[0].length);
  }
  return ends;
};

/** Characters of no Chinese sentence: no Han, no full-width mark. Shorter runs are names. */
const LATIN_RUN = /[^\u2e80-\u9fff\uff00-\uffef]{24,}/g;
const WHOLE = /^[\s—-]*[("“A-Z0-9$€£¥][^]*[.!?][)"”’\s]*$/;

/**
 * Where English sentences stand within a Chinese one, as between 。 and the next Chinese words; a name or a term (World
 * Health Organization) is no sentence. `raw` is the text as it stands, for full-width marks.
 */
export const englishRuns = (raw: string): readonly Span[] =>
  Array.from(findAll(LATIN_RUN, raw), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  })).filter(({ start, end }) => {
    const run = raw.slice(start, end);
    return WHOLE.test(run) && languageOf(run) === 'en';
  });
